/** What a deferred fetch is asked with (https://whatpr.org/fetch/1647.html). Chromium only, so far. */
type FetchLater = (url: string, request: RequestInit) => unknown

/** The page a tracker lives in: its window, with all that is global there. A test that must be exact passes one of its own. */
export type Page = Window & typeof globalThis & { readonly fetchLater?: FetchLater | undefined }
