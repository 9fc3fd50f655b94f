/** A site that may send events to this collector. */
export interface Site {
  /** As the page names it: 1 to 64 characters of a-z, 0-9, _ and -. */
  readonly id: string
  /** As the owner reads it on the dashboard. */
  readonly name: string
  /**
   * Origins whose pages may send, as browsers write them: `https://shop.example`. Without a list, any page may.
   * A request without an `Origin` header is let through either way: no browser page sends one, and whoever
   * writes their own client can write any origin.
   */
  readonly origins?: readonly string[]
  /** True when everything on this site is synthetic. The dashboard says so on every screen. */
  readonly sample?: boolean
}
