import type { Draft, SurveyOpenedDetail } from '@heed/surveys'
import { type Mock, vi } from 'vitest'
import { keepDrafts } from './keep-drafts.ts'

const id = (n: number) => `01939a7e-7c00-7000-8000-00000000000${n}`
/** Ids that responses were given. */
export const [first, second] = [id(1), id(2)] as const
/** Hashes of what was asked. */
export const [asked, other] = ['a'.repeat(64), 'b'.repeat(64)] as const

/** What a browser keeps for an origin, shared by its tabs. */
export function handStorage(kept = new Map<string, string>()) {
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  } as unknown as Storage & { kept: Map<string, string> }
}

/** A page on which drafts are kept, with everything around it in hand. */
export function draftPage({ storage = handStorage(), feedback = 'granted', early = [] as object[] } = {}) {
  const document = Object.assign(new EventTarget(), { querySelectorAll: () => early })
  const window = new EventTarget()
  vi.stubGlobal('document', document)
  vi.stubGlobal('window', window)
  vi.stubGlobal('localStorage', storage)
  const tracked: unknown[][] = []
  let state = feedback
  let changed = () => {}
  const erase: Mock<() => Promise<void>> = vi.fn(async () => {})
  const tracker = {
    flush: async () => {},
    erase,
    track: async (...given: unknown[]) => {
      tracked.push(given)
      return 'stored'
    },
  }
  const consent = {
    state: () => state,
    subscribe: (run: () => void) => {
      changed = run
      return () => {}
    },
  }
  const stop = keepDrafts({ consent, tracker } as never)
  const dispatch = (name: string, element: object, detail: object, site?: (event: Event) => void) => {
    const event = new CustomEvent(name, { cancelable: true, detail })
    Object.defineProperty(event, 'composedPath', { value: () => [element] })
    // The site's own listeners are nearer to the survey.
    site?.(event)
    document.dispatchEvent(event)
  }
  return {
    storage,
    tracked,
    tracker,
    erase,
    stop,
    decide(now: string) {
      state = now
      changed()
    },
    /** Another tab has written. */
    hear: (key = 'heed-survey-drafts') => window.dispatchEvent(Object.assign(new Event('storage'), { key })),
    /** A survey that is about to be drawn, with what a link filled in if one did. */
    open(more: Partial<SurveyOpenedDetail> = {}, draft?: Draft) {
      const element = { isConnected: true, draft }
      const resume: Mock = vi.fn()
      const opened = { survey: 'after_order', surface: 'inline', instrument: asked, resume, ...more }
      dispatch('heed-survey-opened', element, opened)
      let answers: Record<string, unknown> = {}
      return {
        resume,
        /** Goes on from an item. */
        answer(item: string, answer: unknown, { response = first, site = undefined as never, ...said } = {}) {
          const apart = item === 'reach' || answer === undefined
          answers = { ...answers, ...(!apart && { [item]: answer }) }
          const partial = { response, survey: opened.survey, answers, complete: false, duration: 5 }
          const next = { next: 'reason' }
          const about = { response, survey: opened.survey, item, partial, ...next, ...said }
          dispatch('heed-survey-answered', element, answer === undefined ? about : { ...about, answer }, site)
        },
        /** Presses send, with what becomes of it. */
        async send(outcome: Promise<string> | undefined, response = first) {
          const detail = {
            response: { response, survey: opened.survey },
            waitUntil: vi.fn() as Mock,
          }
          const { waitUntil } = detail
          dispatch('heed-survey-submitted', element, detail)
          if (outcome) detail.waitUntil(outcome)
          await outcome?.catch(() => {})
          await new Promise((resolve) => setTimeout(resolve))
          return waitUntil
        },
      }
    },
    drafts: () => JSON.parse(storage.getItem('heed-survey-drafts') ?? '{}') as Record<string, object>,
  }
}
