import type { ConsentStore } from '@heed/consent'
import type { HeedPrivacyCenter, PageAsked } from '@heed/consent/define/privacy-center'
import type { ConsentPolicy } from '@heed/schema'
import type { Tracker } from '@heed/tracker'
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
 * `askConsent`, as from any other element. Returns its own stop.
 */
export function wireCenter(host: CenterHost): () => void {
  const { policy, consent } = host
  const listening = new AbortController()
  const { signal } = listening
  const desk = lookAtHoldings(host)
  const centers = new Set<HeedPrivacyCenter>()

  const refresh = (center: HeedPrivacyCenter): void => {
    const states = policy.purposes.map(({ id }) => [id, consent.state(id)] as const)
    const choices = states
      .filter(([, state]) => state !== 'unset')
      .map(([id, state]) => [id, state === 'granted'] as const)
    center.choices = Object.fromEntries(choices)
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
  for (const center of document.querySelectorAll('heed-privacy-center')) welcome(center)

  return () => {
    listening.abort()
    unsubscribe()
  }
}
