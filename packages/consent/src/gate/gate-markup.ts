import type { ConsentSource } from '@heed/schema'
import { isParsed } from './is-parsed.ts'
import { runScript, type RunningScript } from './run-script.ts'

const HELD = 'script[type="text/plain"][data-heed-purpose],:not(script)[data-heed-src][data-heed-purpose]'

const isScript = (element: HTMLElement): element is HTMLScriptElement => element.localName === 'script'

/** Lets the page answer the visitor between two activations. */
const pause = () => {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  return scheduler?.yield?.() ?? new Promise<void>((resolve) => setTimeout(resolve))
}

/**
 * Holds the host's own markup until its purpose is granted, and lets it go in document order:
 *
 * - `<script type="text/plain" data-heed-purpose="marketing" src="…">`, or with text inside; `data-heed-type="module"` for a module
 * - `<iframe data-heed-purpose="functional" data-heed-src="…">`, and images alike
 *
 * Elements that are added later are found. Each waits until the script before it has loaded, and consent is read again
 * before each. On withdrawal the rest stays held, a script on its way isn't run, and frames and images are emptied.
 * What a script did before can't be undone; a script without `type="text/plain"` was never held.
 *
 * In a page that enforces Trusted Types, allow the policy by `trusted-types heed`.
 *
 * @param root A document, a shadow root or an element.
 * @returns Its own stop: nothing more is let go. What is live stays so.
 * @example
 * const stop = gateMarkup(consent)
 */
export function gateMarkup(consent: ConsentSource, root: ParentNode & Node = document): () => void {
  const page = root.ownerDocument ?? root
  const live = new Set<HTMLElement>()
  let running: { readonly held: HTMLElement; readonly script: RunningScript } | undefined
  const refused = new WeakSet<HTMLElement>()
  let busy = false
  let stopped = false
  let warned = false

  const allowed = (element: HTMLElement) => consent.state(element.dataset['heedPurpose'] ?? '') === 'granted'

  const next = (): HTMLElement | undefined => {
    const held = [...root.querySelectorAll<HTMLElement>(HELD)].find(
      (element) => allowed(element) && !refused.has(element),
    )
    return held && isParsed(held) && !stopped ? held : undefined
  }

  const activate = async (held: HTMLElement) => {
    if (isScript(held)) {
      const script = runScript(held)
      running = { held, script }
      await script.done
      running = undefined
    } else {
      live.add(held)
      held.setAttribute('src', held.dataset['heedSrc'] ?? '')
      delete held.dataset['heedSrc']
    }
  }

  const letGo = async () => {
    if (busy) return
    busy = true
    for (;;) {
      await pause()
      const held = next()
      if (!held) break
      try {
        await activate(held)
      } catch (error) {
        if (!warned)
          console.warn('[heed] The page refused what it holds; allow it with: trusted-types heed', error)
        warned = true
        refused.add(held)
      }
    }
    busy = false
  }

  const takeBack = () => {
    if (running && !allowed(running.held)) running.script.stop()
    for (const element of live) {
      if (allowed(element)) continue
      live.delete(element)
      element.dataset['heedSrc'] = element.getAttribute('src') ?? ''
      element.removeAttribute('src')
    }
  }

  const look = () => void letGo()
  const observer = new MutationObserver(look)
  observer.observe(root, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-heed-purpose', 'data-heed-src'],
  })
  page.addEventListener('readystatechange', look)
  const unsubscribe = consent.subscribe(() => {
    takeBack()
    look()
  })
  look()

  return () => {
    stopped = true
    observer.disconnect()
    page.removeEventListener('readystatechange', look)
    unsubscribe()
  }
}
