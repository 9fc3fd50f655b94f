import { createConsent, type ConsentStorage } from '@heed/consent'
import type { ConsentPolicy, SurveyDefinition } from '@heed/schema'
import {
  createTracker,
  fetchTransport,
  type Source,
  type Tracker,
  type TrackOptions,
  type TrackOutcome,
} from '@heed/tracker'
import { collectAnswers } from './collect-answers.ts'
import { countIgnored } from './count-ignored.ts'
import { gateHost } from './gate-host.ts'
import type { Heed } from './heed.ts'
import { recordDecisions } from './record-decisions.ts'
import { unsentRecords } from './unsent-records.ts'
import { watchForSurveys } from './watch-for-surveys.ts'

/** `track` without its types: what is handed on is not looked at. */
type AnyTrack = (name: string, data?: object, options?: TrackOptions) => Promise<TrackOutcome>

/** What {@link start} needs to know. */
export interface StartOptions {
  /** The site's id at the collector. */
  readonly site: string
  /** The site owner's own path to the collector: `/voice`. There is no default on purpose. */
  readonly endpoint: string
  /** What visitors are asked to allow. */
  readonly policy: ConsentPolicy
  /** Surveys that may open by themselves, or by {@link Heed.ask}. */
  readonly surveys?: readonly SurveyDefinition[]
  /** Where the visitor is, as your server knows it: `DE`, `US-CA`. The policy says what holds there; the strictest rule unless told. */
  readonly region?: string
  /** Where the decision rests, instead of `localStorage`: `cookieStorage({ domain })` for a site with subdomains. */
  readonly storage?: ConsentStorage
  /** What notices things on the page: `pageViews`, `touchpoints`, a site's own. None unless named. */
  readonly sources?: readonly Source[]
}

/**
 * Joins the rooms on a page: consent first, then the tracker behind it, then surveys. Call it once, as early as
 * the page likes. On a server it does nothing. Elements are loaded only when there is something to show.
 *
 * @example
 * import { start } from '@heed/sdk'
 * import { pageViews } from '@heed/tracker/sources/page-views'
 *
 * const heed = start({
 *   site: 'shop',
 *   endpoint: '/voice',
 *   policy: {
 *     version: '1',
 *     controller: { name: 'Fern & Field', contact: 'privacy@example.com' },
 *     purposes: [{ id: 'analytics', title: 'Statistics', description: 'Which pages help.' }],
 *   },
 *   sources: [pageViews],
 * })
 * await heed.track('order_placed', { value: 49 })
 */
export function start({ site, endpoint, policy, surveys = [], sources = [], ...where }: StartOptions): Heed {
  const unsent = unsentRecords()
  const consent = recordDecisions(createConsent({ policy, ...where }), (record) => {
    unsent.keep(record)
    void track('consent_changed', record)
  })
  const watch = watchForSurveys(surveys, consent)

  // Surveys hear what the tracker hears, whoever emits it.
  const overheard = (emit: Tracker['track']): Tracker['track'] => {
    const heard: AnyTrack = (name, data, options) => {
      watch.notify({ name, data, touchpoint: options?.touchpoint })
      return (emit as AnyTrack)(name, data, options)
    }
    return heard as Tracker['track']
  }

  // Before the tracker listens, which hands over what there is when the page is left.
  const stopCounting = countIgnored(
    policy,
    () =>
      void tracker.track(
        'banner_ignored',
        { policy: policy.version },
        { purpose: 'necessary', anonymous: true },
      ),
  )
  const tracker = createTracker({
    site,
    endpoint,
    consent,
    ...(typeof window !== 'undefined' && { transport: unsent.watch(fetchTransport(endpoint)) }),
    sources: sources.map(
      (source): Source =>
        (emit, context) =>
          source(overheard(emit), context),
    ),
  })
  const track = overheard(tracker.track)
  // Without page and visitor: both may be others by now.
  for (const record of unsent.waiting(Date.now()))
    void tracker.track('consent_changed', record, { anonymous: true })

  const stops = [watch.stop, tracker.stop, stopCounting]
  let stopped = false
  if (typeof document !== 'undefined') {
    stops.push(collectAnswers(track), gateHost(consent))
    // What asks may come a moment later than what obeys. If it can't be loaded nobody is asked, and unset means no.
    void import('./later.ts').then(
      ({ later }) =>
        !stopped &&
        stops.push(later({ site, endpoint, policy, consent, tracker, surveys, explain: watch.explain })),
      () => {},
    )
  }

  return {
    track,
    identify: (customer, traits) => {
      watch.know(traits)
      return tracker.identify(customer, traits)
    },
    ask: async (id) => {
      const survey = surveys.find((one) => one.id === id)
      return survey
        ? import('./show-survey.ts').then(({ showSurvey }) => showSurvey(survey)).catch(() => undefined)
        : undefined
    },
    consent,
    erase: () => {
      watch.know()
      return tracker.erase()
    },
    stop: () => {
      stopped = true
      for (const stop of stops) stop()
    },
  }
}
