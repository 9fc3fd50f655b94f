/**
 * Starts WebKitGTK's small browser and its driver (https://www.w3.org/TR/webdriver2/) on a display of their own.
 *
 * @param found The programs.
 * @param pageLoadStrategy Whether `url` waits for the page. Without waiting nothing hangs on a page that is left while it loads.
 */
export function startWebKit(
  found: { readonly driver: string; readonly browser: string; readonly display: string },
  pageLoadStrategy?: 'none' | 'normal',
): Promise<{
  /**
   * Sends a command of the session: `ask('POST', 'url', { url })`. Rejects with what the driver says is wrong, or when it says
   * nothing for `patience` milliseconds (120,000).
   */
  ask<T = unknown>(
    method: 'GET' | 'POST' | 'DELETE',
    path: string,
    body?: object,
    patience?: number,
  ): Promise<T>
  /** Ends them all. */
  end(): void
}>
