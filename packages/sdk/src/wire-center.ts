import type { ConsentStore } from '@heed/consent'
import type { HeedPrivacyCenter, PageAsked } from '@heed/consent/define/privacy-center'
import type { ConsentPolicy } from '@heed/schema'
import type { Tracker } from '@heed/tracker'
import { chosen } from './chosen.ts'
import { lookAtHoldings } from './look-at-holdings.ts'

/** What the privacy center is wired to. */
export interface CenterHost {
  readonly site: string
  readonly endpoint: string
  readonly policy: ConsentPolicy
  readonly consent: ConsentStore
  readonly tracker: Pick<Tracker, 'erase' | 'flush'>
}

/**
 * Gives every privacy center on the page what it shows, and answers what it asks for. What it decides is heard by
 * `askConsent`, as from any other element. Resolves to its own stop; rejects, and leaves nothing behind, where the element
 * can't be loaded.
 */
export async function wireCenter(host: CenterHost): Promise<() => void> {
  const { policy, consent } = host
  const listening = new AbortController()
  const { signal } = listening
  const desk = lookAtHoldings(host)
  const centers = new Set<HeedPrivacyCenter>()

  const refresh = (center: HeedPrivacyCenter): void => {
    center.choices = chosen(consent, policy)
    center.record = consent.record
    center.withheld = consent.withheld()
    center.gpc = consent.signals.gpc
  }
  const welcome = (center: HeedPrivacyCenter): void => {
    centers.add(center)
    refresh(center)
    Object.assign(center, { policy, load: desk.look })
  }
  const answer = (question: string, respond: () => Promise<object>): void =>
    document.addEventListener(
      question,
      (event) => (event as CustomEvent<PageAsked<object>>).detail.respondWith(respond()),
      { signal },
    )

  document.addEventListener(
    'heed-privacy-center',
    (event) => welcome(event.composedPath()[0] as HeedPrivacyCenter),
    { signal },
  )
  answer('heed-privacy-export', desk.take)
  answer('heed-privacy-erase', desk.erase)
  const unsubscribe = consent.subscribe(() => {
    for (const center of centers) {
      // One that comes back says so.
      if (center.isConnected) refresh(center)
      else centers.delete(center)
    }
  })
  const stop = () => {
    listening.abort()
    unsubscribe()
  }
  try {
    // It listens first: an element says that it is there as soon as there is a class for it.
    await import('@heed/consent/define/privacy-center')
  } catch (error) {
    stop()
    throw error
  }
  return stop
}
