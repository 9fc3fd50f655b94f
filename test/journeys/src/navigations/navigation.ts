/** What an engine has to do for a row to say anything. The page tells whether it did. */
export type Need = 'activation' | 'bfcache' | 'crash' | 'navigation' | 'prerender' | 'restart' | 'windows'

/**
 * One thing that happens to a page. After each the visitor stays until what it set off is over.
 *
 * - `go`: an address is typed.
 * - `here`: code runs in the page, as the body of an async function, and leaves its document where it is.
 * - `away`: code runs that shows another entry of the history: another document, or the same one elsewhere.
 * - `press`: a button of the browser; `crash` and `restart` are what it survives.
 * - `prerendered`: waits until that page is being prerendered.
 */
export type Step =
  | { readonly go: string }
  | { readonly here: string }
  | { readonly away: string }
  | { readonly press: 'back' | 'forward' | 'reload' | 'crash' | 'restart' }
  | { readonly prerendered: string }

/** A row of the table. Code may use `visit`, see `page.ts`. Addresses are relative to the row's folder. */
export interface Navigation {
  readonly name: string
  readonly steps: readonly Step[]
  /** The address of each `page_view` that has to arrive, in any order. */
  readonly views: readonly string[]
  /** The same, where the browser loaded the page again instead of keeping it. */
  readonly reloaded?: readonly string[]
  readonly needs?: Need
}
