import type { ConsentStore } from '@heed/consent'
import type { ConsentModel, ConsentPolicy } from '@heed/schema'
import { chosen } from './chosen.ts'

type Which = 'banner' | 'preferences'

/** What the elements take, each what it knows. */
interface Asked {
  policy: ConsentPolicy
  choices: Readonly<Record<string, boolean>>
  gpc: boolean
  model: ConsentModel
  asks: readonly string[]
}

const load = {
  banner: () => import('@heed/consent/define/banner'),
  preferences: () => import('@heed/consent/define/preferences'),
}

/**
 * Shows the banner while there is something to ask, opens the choices when the visitor wants them, and hands what
 * the elements say to the store. Any element of the host with `data-heed-consent="preferences"` opens the choices.
 * Returns its own stop.
 */
export function askConsent(consent: ConsentStore, policy: ConsentPolicy): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const elements = new Map<Which, HTMLElement & Asked>()

  const isAsking = (): boolean => consent.asks().length > 0

  const refresh = (element: Asked): void => {
    element.choices = chosen(consent, policy)
    element.gpc = consent.signals.gpc
    element.model = consent.model
    element.asks = consent.asks()
  }

  /** The element on the page, brought there if need be; undefined when it could not be loaded, or nobody wants it any more. */
  const bring = async (which: Which, isWanted: () => boolean): Promise<(HTMLElement & Asked) | undefined> => {
    try {
      await load[which]()
    } catch {
      return undefined
    }
    if (signal.aborted || !isWanted()) return undefined
    const element =
      elements.get(which) ??
      Object.assign(document.createElement(`heed-consent-${which}`), { policy } as Asked)
    elements.set(which, element)
    refresh(element)
    if (!element.isConnected) {
      // A banner hides when it was answered; now there is something to ask again.
      element.hidden = false
      // An early script may come before the body.
      ;(document.body ?? document.documentElement).append(element)
    }
    return element
  }

  const openChoices = async (): Promise<void> => {
    const element = await bring('preferences', () => true)
    // The name may belong to an element of the host's.
    await (element as unknown as { show?(): Promise<void> } | undefined)?.show?.()
  }

  const update = (): void => {
    for (const element of elements.values()) refresh(element)
    if (isAsking()) void bring('banner', isAsking)
    else elements.get('banner')?.remove()
  }

  document.addEventListener(
    'heed-consent-decided',
    ({ detail }) => void consent.decide(detail.choices, detail.method, detail.shown, detail.withheld),
    { signal },
  )
  document.addEventListener('heed-consent-preferences', () => void openChoices(), { signal })
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-heed-consent="preferences"]')) void openChoices()
    },
    { signal },
  )

  const unsubscribe = consent.subscribe(update)
  update()

  return () => {
    listening.abort()
    unsubscribe()
    for (const element of elements.values()) element.remove()
  }
}
