import type { SurveyAnsweredDetail, SurveyOpenedDetail, SurveySubmittedDetail } from '@heed/surveys'
import type { CenterHost } from './center-host.ts'
import { DRAFTS, draftStore, type Kept } from './draft-store.ts'

/** Elements that may have opened before this was here. */
const ELEMENTS = 'heed-nps,heed-csat,heed-ces,heed-survey'

/**
 * Keeps answers that were not sent yet, while `feedback` is granted: item by item on the device and, with `complete: false`, at
 * the collector. A survey that is opened again goes on where it was left, as the same response; so does one in another tab.
 * Nothing is kept of an anonymous survey; of one on a kiosk nothing is kept on the device. Withdrawal empties the device at once.
 * Returns its own stop.
 */
export function keepDrafts({ consent, tracker }: Pick<CenterHost, 'consent' | 'tracker'>): () => void {
  const listening = new AbortController()
  const { signal } = listening
  const store = draftStore()
  const open = new Map<EventTarget, SurveyOpenedDetail>()
  const granted = () => consent.state('feedback') === 'granted'
  const keeps = ({ anonymous, surface, instrument }: SurveyOpenedDetail) =>
    !anonymous && surface !== 'kiosk' && instrument && granted()

  /** Goes on from what is kept. Other questions under the same name take nothing but its id: it is the same respondent. */
  const resume = (opened: SurveyOpenedDetail, element?: EventTarget): void => {
    const draft = keeps(opened) && store.all()[opened.survey]
    if (!draft) return
    const { response, shown, instrument } = draft
    // Where a link has filled in, its answers are seen before others are gone on with.
    const { draft: linked } = (element ?? {}) as Partial<HTMLElementTagNameMap['heed-survey']>
    const { item, ...rest } = draft
    if (instrument !== opened.instrument) opened.resume({ answers: {}, response, shown })
    else opened.resume(linked ? rest : { ...rest, item })
  }
  const opens = (element: EventTarget, opened: SurveyOpenedDetail): void => {
    for (const one of open.keys()) if (!(one as Element).isConnected) open.delete(one)
    open.set(element, opened)
    resume(opened, element)
  }
  const answers = (element: EventTarget, detail: SurveyAnsweredDetail, cancelled: boolean): void => {
    const opened = open.get(element)
    if (!opened || opened.anonymous || !granted()) return
    const { survey, item, answer, next, partial, touchpoint } = detail
    let { response } = detail
    if (keeps(opened)) {
      const before: Partial<Kept> = store.all()[survey] ?? {}
      if (before.response && before.response !== response) {
        // Another tab was quicker: it is one response, and has one id.
        response = before.response
        opened.resume({ answers: {}, response, shown: before.shown })
      }
      const { [item]: _, ...others } = { ...before.answers, ...partial.answers }
      const time = Date.now()
      store.keep(survey, {
        answers: answer === undefined ? others : { ...others, [item]: answer },
        item: next ?? item,
        response,
        shown: before.shown ?? time - (partial.duration ?? 0),
        instrument: opened.instrument!,
        time,
      })
    }
    // What is sent now needs no part of it before.
    if (next === undefined || cancelled || !Object.keys(partial.answers).length) return
    void tracker.track('survey_submitted', { ...partial, response }, touchpoint ? { touchpoint } : {})
  }
  /** Forgets the draft once whoever takes the answer has taken it. Hears first, to hear what they say. */
  const submits = (detail: SurveySubmittedDetail): void => {
    const { waitUntil, response } = detail
    const outcomes: ReturnType<typeof tracker.track>[] = []
    Object.assign(detail, {
      waitUntil(outcome: ReturnType<typeof tracker.track>) {
        outcomes.push(outcome)
        waitUntil(outcome)
      },
    })
    queueMicrotask(() => {
      Promise.all(outcomes).then(
        (all) => granted() && !all.includes('dropped') && store.drop(response.survey, response.response),
        () => {},
      )
    })
  }

  const from = (event: Event) => event.composedPath()[0]!
  document.addEventListener('heed-survey-opened', (event) => opens(from(event), event.detail), { signal })
  document.addEventListener(
    'heed-survey-answered',
    (event) => answers(from(event), event.detail, event.defaultPrevented),
    { signal },
  )
  document.addEventListener('heed-survey-submitted', ({ detail }) => submits(detail), {
    signal,
    capture: true,
  })
  window.addEventListener(
    'storage',
    ({ key }) => {
      if (key === DRAFTS) for (const opened of open.values()) resume(opened)
    },
    { signal },
  )
  for (const element of document.querySelectorAll(ELEMENTS)) {
    const { opened } = element as Partial<HTMLElementTagNameMap['heed-survey']>
    if (opened) opens(element, opened)
  }

  const obey = () => {
    if (!granted()) store.clear()
  }
  const unsubscribe = consent.subscribe(obey)
  obey()
  const { erase } = tracker
  tracker.erase = async () => {
    store.clear()
    await erase()
  }
  return () => {
    listening.abort()
    unsubscribe()
    tracker.erase = erase
  }
}
