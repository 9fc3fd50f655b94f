/**
 * What says who somebody is, or lets somebody in: parameters by their name; parameters and segments of the path by the shape of
 * their value (e-mail address, UUID or card number, a long run of letters and digits).
 */
const PRIVATE =
  /[^?&#/=]*(mail|name|tok|pass|secret|auth|sess|key|code|clid)[^&#/=]*=[^&#]*|[^?&#/=]*(@|%40|(-[\da-f]{4}){3}|[a-z\d]{24})[^?&#/=]*/gi

/**
 * A URL without credentials, where a `*` stands for what looks like an e-mail address, a token or a known identifier.
 *
 * @example
 * scrub('https://shop.example/reset/ann@example.com?token=1&colour=red') // 'https://shop.example/reset/*?*&colour=red'
 */
export const scrub = (url: string): string => url.replace(/\/\/[^/?#]*@/, '//').replace(PRIVATE, '*')
