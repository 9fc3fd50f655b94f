/** Bundles and minifies for the page, from source. Resolves to what rollup would write. */
export function bundle(options: {
  input: string | Record<string, string>
}): Promise<readonly { readonly fileName: string; readonly code?: string }[]>
