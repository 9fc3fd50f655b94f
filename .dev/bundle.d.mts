/** A file of a bundle, as far as our tests look. */
export interface BundledFile {
  readonly fileName: string
  readonly code: string
}

/** Bundles and minifies for the page, from source, without writing it. */
export function bundle(options: { input: string | Record<string, string> }): Promise<readonly BundledFile[]>
