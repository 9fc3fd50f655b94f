import type { Collected, Erasure, Holdings } from '@heed/consent/define/privacy-center'
import { askCollector, readDevice, type Proof } from '@heed/tracker/holdings'
import type { CenterHost } from './center-host.ts'
import { draftStore, SURVEYS } from './draft-store.ts'

/** What the privacy center asks about what is held, and lets be done with it. */
export interface HoldingsDesk {
  /** In short, for the eye. */
  look(): Promise<Holdings>
  /** All of it, for the file. Rejects where the collector can't be asked: half an answer would look like a whole one. */
  take(): Promise<object>
  /** Rejects where the collector can't be asked; then nothing is erased here either, so that it can be asked later. */
  erase(): Promise<Erasure>
}

const surveys = (): { readonly surveys?: object } => {
  try {
    return JSON.parse(localStorage.getItem(SURVEYS) ?? '{}') ?? {}
  } catch {
    return {}
  }
}

/**
 * Looks at what the site holds about this browser, where it lies: in the tracker's database, in the surveys' memory, and
 * at the collector. What proves the visitor is remembered while the page lives: whoever switches off statistics here
 * may still have everything erased afterwards.
 */
export function lookAtHoldings({ site, endpoint, consent, tracker }: CenterHost): HoldingsDesk {
  let proof: Proof | undefined
  let last: Collected | undefined

  const device = async () => {
    // What may not be there is about to go: the tracker's answer comes after that.
    if (consent.state('analytics') !== 'granted') await tracker.flush()
    const found = await readDevice(site)
    if (found.secret) proof = { site, secret: found.secret }
    return found
  }

  return {
    async look() {
      const { visitor, waiting, secret } = await device()
      const known = Object.keys({ ...surveys().surveys, ...draftStore().all() }).length
      const there = secret && (await askCollector(endpoint, 'export', { site, secret }))
      if (there) {
        const kinds: Record<string, number> = {}
        for (const { name } of there.events) kinds[name] = (kinds[name] ?? 0) + 1
        const times = there.events.map(({ time }) => time)
        last = {
          count: times.length,
          kinds,
          ...(times.length && { oldest: Math.min(...times), newest: Math.max(...times) }),
        }
      }
      return {
        device: { ...(visitor && { visitor }), waiting: waiting.length, surveys: known },
        // Nobody who has switched statistics off is asked about by himself: what was seen last is shown.
        collector: secret && !there ? 'away' : (last ?? 'nobody'),
      }
    },
    async take() {
      const { visitor, waiting } = await device()
      const collector = proof && (await askCollector(endpoint, 'export', proof))
      if (proof && !collector) throw new Error('the collector could not be asked')
      return {
        site,
        exported: new Date().toISOString(),
        device: {
          consent: consent.record,
          visitor,
          waiting,
          surveys: surveys().surveys ?? {},
          drafts: draftStore().all(),
        },
        collector: collector ?? { events: [] },
      }
    },
    async erase() {
      // A decision that still waits would be erased with the rest, and its proof stay on the device until the next page.
      await tracker.flush()
      await device()
      const said = proof && (await askCollector(endpoint, 'erase', proof))
      if (proof && !said) throw new Error('the collector could not be asked')
      await tracker.erase()
      draftStore().clear()
      proof = last = undefined
      return { erased: said?.erased ?? 0, time: said?.time ?? Date.now() }
    },
  }
}
