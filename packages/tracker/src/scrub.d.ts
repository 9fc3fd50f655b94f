/**
 * A URL where a `*` stands for each parameter and each segment of the path that looks private: mailboxes, phone numbers, payment
 * cards, tokens, UUIDs, and what has a telling name. A host with credentials goes with them. It knows shapes, not meanings:
 * `docs/guides/privacy.md` says what it can't know. Takes time in proportion to the length.
 *
 * @example
 * scrub('https://shop.example/reset/ann@example.com?token=1&colour=red') // 'https://shop.example/reset/*?*&colour=red'
 */
export declare const scrub: (url: string) => string
//# sourceMappingURL=scrub.d.ts.map
