import type { ConsentStore } from '@heed/consent'
import type { ConsentPolicy } from '@heed/schema'
import { chosen } from './chosen.ts'
import { whenReady } from './when-ready.ts'

const doors = {
  embed: () => import('@heed/consent/define/embed'),
  link: () => import('@heed/consent/define/link'),
}

/** An element with this attribute, whatever it says, is a way back of the site's own. */
const WAYS_BACK = '[data-heed-consent],heed-consent-link'

/**
 * Brings the embeds and links that a page has in its markup, late ones too, and answers every element that asks what is
 * allowed. Where a page has no way back to the choices it gets one, in the corner, as soon as nothing is left to ask.
 * Returns its own stop.
 */
export function serveConsent(consent: ConsentStore, policy: ConsentPolicy): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const missing = new Map(Object.entries(doors))
  const choosable = policy.purposes.some(({ id, required }) => id !== 'necessary' && !required)

  let known = ''
  let choices: Readonly<Record<string, boolean>> = {}
  /** The same object while nothing was decided: an element takes another one for a decision. */
  const current = () => {
    const after = chosen(consent, policy)
    const now = JSON.stringify([consent.record?.id, after])
    if (now !== known) {
      known = now
      choices = after
    }
    return choices
  }

  let corner: HTMLElement | undefined
  const giveWayBack = () => {
    const hasOwn = Array.from(document.querySelectorAll(WAYS_BACK)).some((way) => way !== corner)
    if (hasOwn || !choosable || consent.asks().length) {
      corner?.remove()
      corner = undefined
    } else if (!corner) {
      corner = document.createElement('heed-consent-link')
      corner.toggleAttribute('floating', true)
      document.body.append(corner)
    }
  }

  const look = () => {
    if (signal.aborted) return
    giveWayBack()
    for (const [name, load] of missing) {
      if (!document.getElementsByTagName(`heed-consent-${name}`).length) continue
      missing.delete(name)
      // What can't be loaded stays an empty box that asks nothing of anybody.
      load().catch(() => {})
    }
  }

  let isWaiting = false
  const observer = new MutationObserver(() => {
    if (isWaiting) return
    isWaiting = true
    requestAnimationFrame(() => {
      isWaiting = false
      look()
    })
  })

  document.addEventListener(
    'heed-consent-wanted',
    ({ detail }) => {
      const { model, signals } = consent
      const settled = !consent.asks().length
      Object.assign(detail, { policy, choices: current(), gpc: signals.gpc, model, settled })
    },
    { signal },
  )
  const tell = () => {
    document.dispatchEvent(new Event('heed-consent-changed'))
    look()
  }
  const unsubscribe = consent.subscribe(tell)
  void whenReady().then(() => {
    if (signal.aborted) return
    observer.observe(document.body, { childList: true, subtree: true })
    tell()
  })

  return () => {
    listening.abort()
    unsubscribe()
    observer.disconnect()
    corner?.remove()
  }
}
