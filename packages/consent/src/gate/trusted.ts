/** What the gate needs of a Trusted Types policy: it hands through what the site's own markup says. */
export interface Trusted {
  createScript(text: string): string
  createScriptURL(url: string): string
}

interface Factory {
  createPolicy(name: string, rules: Trusted): Trusted
}

const asItIs: Trusted = { createScript: (text) => text, createScriptURL: (url) => url }

let made: Trusted | undefined

/**
 * The Trusted Types policy `heed`, made when it is first needed and once a page, because browsers refuse a second one of
 * the same name. A page that enforces Trusted Types allows it by `trusted-types heed`. Where it is refused, plain text is
 * handed on, and the browser decides.
 */
export function trusted(): Trusted {
  if (made) return made
  const trustedTypes: Factory | undefined = Reflect.get(globalThis, 'trustedTypes')
  try {
    made = trustedTypes?.createPolicy('heed', asItIs)
  } catch {
    // The page's policy doesn't name `heed`.
  }
  return (made ??= asItIs)
}
