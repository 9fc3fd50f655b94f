/** How a decision is kept in a cookie. */
export interface CookieOptions {
  /** Share the decision with the subdomains of this name: `fern.example`. This host alone unless told. */
  readonly domain?: string
  /**
   * Where the collector answers, `/voice`, so that it sets the same cookie by HTTP: Safari keeps a cookie that a script
   * wrote for seven days only. It has to be of the same site. Asked once after each decision, never before one.
   */
  readonly endpoint?: string
  /** The site's id at the collector. Needed with `endpoint`. */
  readonly site?: string
}
