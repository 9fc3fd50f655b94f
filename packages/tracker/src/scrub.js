/**
 * What says who somebody is, or lets somebody in: parameters by their name, also inside an encoded address; UUIDs; 24 letters
 * and digits in a row; an encoded `@`; numbers of 15 digits and more, and of 9 behind a `+`. Every repetition is bounded, or
 * ends where it can't begin again: addresses come from strangers.
 */
const PRIVATE =
  /(otp|mail|tok|pass|sess|sid|clk?id|user|name|phone|code|key\b).{0,12}(=|3d)|(-[\da-f]{4}){3}|[a-z\d]{24}|%[25]*40|([+b]|(\d[\Wb]*){6})(\d[\Wb]*){9}/i
/** No host begins later than this in an address: behind `https://`. */
const HOST = 8
/**
 * A URL where a `*` stands for each parameter and each segment of the path that looks private: mailboxes, phone numbers, payment
 * cards, tokens, UUIDs, and what has a telling name. A host with credentials goes with them. It knows shapes, not meanings:
 * `docs/guides/privacy.md` says what it can't know. Takes time in proportion to the length.
 *
 * @example
 * scrub('https://shop.example/reset/ann@example.com?token=1&colour=red') // 'https://shop.example/reset/*?*&colour=red'
 */
export const scrub = (url) =>
  url.replace(/[^?&#/]+/g, (part, at) =>
    // No host has a mailbox, or capitals within words again and again, as letters from chance have.
    (at > HOST && PRIVATE.test(part)) || /.@|([a-z\d][A-Z][\w-]{1,9}){3}/.test(part) ? '*' : part,
  )
//# sourceMappingURL=scrub.js.map
