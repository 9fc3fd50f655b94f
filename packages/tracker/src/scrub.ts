/**
 * What says who somebody is, or lets somebody in: parameters by their name; parameters and segments of the path by the shape of
 * their value (e-mail address, UUID or card number, a long run of letters and digits). Linear: addresses come from strangers.
 */
const PRIVATE =
  /(mail|tok|pass|secret|auth|sess|clid)[^=]*=|(key|code|name|user|phone)=|@|%40|(-[\da-f]{4}){3}|[a-z\d]{24}/i

/** No host begins later than this in an address: behind `https://`. */
const HOST = 8

/**
 * A URL without credentials, where a `*` stands for what looks like an e-mail address, a token or a known identifier.
 *
 * @example
 * scrub('https://shop.example/reset/ann@example.com?token=1&colour=red') // 'https://shop.example/reset/*?*&colour=red'
 */
export const scrub = (url: string): string =>
  url
    .replace(/\/\/[^/?#]*@/, '//')
    .replace(/[^?&#/]+/g, (part, at: number) => (at > HOST && PRIVATE.test(part) ? '*' : part))
