import type { ConsentSource } from '@heed/schema'
import { copyScript } from './copy-script.ts'
import { empty, fill, FILLED, HELD, purposeOf, WATCHED } from './held.ts'
import { isParsed } from './is-parsed.ts'
import { runningScript, type RunningScript } from './run-script.ts'
import type { ScriptFrames } from './script-frames.ts'

const isScript = (element: Element): element is HTMLScriptElement => element.localName === 'script'
const inFrame = (script: HTMLScriptElement) => script.dataset['heedIn'] === 'frame'

/**
 * Scripts on their way at the same time. Browsers queue more than six requests for one host (HTTP/1.1), and what waits in
 * that queue can't be taken back.
 */
const AT_ONCE = 4

/** Lets the page answer the visitor between two activations. */
const pause = () => {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  return scheduler?.yield?.() ?? new Promise<void>((resolve) => setTimeout(resolve))
}

/**
 * Holds the host's own markup until its purpose is granted, and lets it go in document order:
 *
 * - `<script type="text/plain" data-heed-purpose="marketing" src="…">`, or with text inside; `data-heed-type="module"` for a
 *   module; `data-heed-in="frame"` to run in a hidden frame of this origin, which is removed on withdrawal
 * - `<iframe data-heed-purpose="functional" data-heed-src="…">`, and any other element with `data-heed-src`, `-srcset`,
 *   `-href`, `-poster` or `-data`: images, style sheets, preloads, video, embeds. The purpose may stand on the element or
 *   on one around it, such as `<picture>`
 *
 * Elements that are added later are found. Each script waits until the one before it has loaded, `async` ones excepted,
 * and consent is read again before each element. On withdrawal the rest stays held, a script on its way isn't run, and
 * everything else is emptied. What a script did before can't be undone, unless it ran in a frame; a script
 * without `type="text/plain"` was never held.
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
  const running = new Map<RunningScript, string>()
  const refused = new WeakSet<Element>()
  let frames: ScriptFrames | undefined
  /** The script that those after it wait for. */
  let ordered: RunningScript | undefined
  let busy = false
  let stopped = false
  let warned = false

  const isAllowed = (purpose: string) => consent.state(purpose) === 'granted'

  const isWaiting = (held: HTMLScriptElement) =>
    held.hasAttribute('async') ? running.size >= AT_ONCE : ordered

  const next = (): Element | undefined => {
    for (const held of root.querySelectorAll(HELD)) {
      if (stopped || refused.has(held) || !isAllowed(purposeOf(held))) continue
      if (isScript(held) && (frames?.has(held) || isWaiting(held))) continue
      return isParsed(held) ? held : undefined
    }
    return undefined
  }

  const run = (held: HTMLScriptElement, purpose: string) => {
    if (frames && inFrame(held)) return frames.run(held, purpose)
    const live = copyScript(held)
    return runningScript(live, () => held.replaceWith(live))
  }

  const start = (held: HTMLScriptElement) => {
    const purpose = purposeOf(held)
    const script = run(held, purpose)
    running.set(script, purpose)
    if (!held.hasAttribute('async')) ordered = script
    void script.done.then(() => {
      running.delete(script)
      if (ordered === script) ordered = undefined
      look()
    })
  }

  const letGo = async () => {
    if (busy) return
    busy = true
    for (;;) {
      await pause()
      const held = next()
      if (!held) break
      try {
        if (!isScript(held)) fill(held)
        else if (inFrame(held) && !frames) frames = (await import('./script-frames.ts')).scriptFrames()
        else start(held)
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
    for (const [script, purpose] of running) if (!isAllowed(purpose)) script.stop()
    frames?.end(isAllowed)
    for (const element of root.querySelectorAll(FILLED)) if (!isAllowed(purposeOf(element))) empty(element)
  }

  const look = () => {
    if (stopped) return
    takeBack()
    void letGo()
  }
  const observer = new MutationObserver(look)
  observer.observe(root, { childList: true, subtree: true, attributeFilter: WATCHED })
  page.addEventListener('readystatechange', look)
  const unsubscribe = consent.subscribe(look)
  look()

  return () => {
    stopped = true
    observer.disconnect()
    page.removeEventListener('readystatechange', look)
    unsubscribe()
  }
}
