/** A tracker to measure, as a page would write it. */
export interface Anchor {
  /** As the tables call it. */
  readonly name: string
  /** The npm package whose version is printed; none for ours and for the platform's own. */
  readonly package?: string
  /** What is not as a newcomer would set it up, and why. */
  readonly note?: string
  /**
   * A module's text: imports, then `init(origin)`, which starts it and counts one page view, then `track(mark)`, which
   * tracks one event whose only property is the mark.
   */
  readonly code: string
}

/** A consent that grants everything, as text. */
export const consent = `{ state: () => 'granted', withheld: () => [], subscribe: () => () => {} }`

/** Ours, with a consent that grants everything, the default transport and one source: page views, as the others count them. */
export const us: Anchor = {
  name: 'heed',
  code: `
import { createTracker } from '@heed/tracker'
import { pageViews } from '@heed/tracker/sources/page-views'
let tracker
export const init = () => {
  tracker = createTracker({ site: 'bench', endpoint: '/heed', consent: ${consent}, sources: [pageViews] })
}
export const track = (mark) => void tracker.track('button_used', { mark })`,
}

/** The floor of one request per event: what the platform itself costs. */
export const beacon: Anchor = {
  name: 'sendBeacon',
  note: 'one per event, no queue',
  code: `
export const init = () => navigator.sendBeacon('/beacon/', JSON.stringify({ name: 'page_viewed', url: location.href }))
export const track = (mark) => void navigator.sendBeacon('/beacon/', JSON.stringify({ name: 'button_used', mark }))`,
}

const faro: Anchor = {
  name: 'Faro',
  package: '@grafana/faro-web-sdk',
  note: 'default instrumentations',
  code: `
import { initializeFaro } from '@grafana/faro-web-sdk'
let faro
export const init = (origin) => {
  faro = initializeFaro({ url: origin + '/faro', app: { name: 'bench', version: '1' }, dedupe: false })
  faro.api.pushEvent('page_viewed')
}
export const track = (mark) => faro.api.pushEvent('button_used', { mark })`,
}

const plausible: Anchor = {
  name: 'Plausible',
  package: '@plausible-analytics/tracker',
  code: `
import { init as start, track as send } from '@plausible-analytics/tracker'
export const init = (origin) => start({ domain: 'bench.example', endpoint: origin + '/plausible', captureOnLocalhost: true, logging: false })
export const track = (mark) => send('button_used', { props: { mark } })`,
}

const openpanel: Anchor = {
  name: 'OpenPanel',
  package: '@openpanel/web',
  code: `
import { OpenPanel } from '@openpanel/web'
let panel
export const init = (origin) => {
  panel = new OpenPanel({ clientId: 'bench', apiUrl: origin + '/openpanel', trackScreenViews: true })
}
export const track = (mark) => void panel.track('button_used', { mark })`,
}

const snowplow: Anchor = {
  name: 'Snowplow',
  package: '@snowplow/browser-tracker',
  code: `
import { newTracker, trackPageView, trackStructEvent } from '@snowplow/browser-tracker'
export const init = (origin) => {
  newTracker('sp', origin, { appId: 'bench' })
  trackPageView()
}
export const track = (mark) => trackStructEvent({ category: 'button', action: 'used', label: mark })`,
}

const posthog: Anchor = {
  name: 'PostHog slim',
  package: 'posthog-js',
  note: 'module.slim.no-external, flags off, no compression, its rate limit of 100 lifted',
  code: `
import posthog from 'posthog-js/dist/module.slim.no-external'
export const init = (origin) => posthog.init('phc_bench', {
  api_host: origin, advanced_disable_flags: true, disable_compression: true, opt_out_useragent_filter: true,
  rate_limiting: { events_per_second: 1000, events_burst_limit: 100000 },
})
export const track = (mark) => posthog.capture('button_used', { mark })`,
}

const segment: Anchor = {
  name: 'Segment',
  package: '@segment/analytics-next',
  note: 'settings given, not fetched',
  code: `
import { AnalyticsBrowser } from '@segment/analytics-next'
let analytics
export const init = (origin) => {
  const apiHost = location.host + '/segment'
  const cdnSettings = { integrations: { 'Segment.io': { apiKey: 'bench', apiHost, protocol: 'http' } } }
  analytics = AnalyticsBrowser.load({ writeKey: 'bench', cdnSettings, cdnURL: origin })
  analytics.page()
}
export const track = (mark) => void analytics.track('button_used', { mark })`,
}

const rudder: Anchor = {
  name: 'Rudder',
  package: '@rudderstack/analytics-js',
  note: 'bundled, so that nothing comes from a CDN; source settings given',
  code: `
import { RudderAnalytics } from '@rudderstack/analytics-js/bundled'
const analytics = new RudderAnalytics()
const source = {
  id: 'bench', name: 'bench', writeKey: 'bench', enabled: true, workspaceId: 'bench', destinations: [], updatedAt: '2026-01-01T00:00:00.000Z',
  config: { statsCollection: { errors: { enabled: false }, metrics: { enabled: false } } }, connections: [], dataplanes: {},
}
export const init = (origin) => {
  analytics.load('2a1b2c3d4e5f6g7h8i9j0k1l2m3', origin + '/rudder', {
    getSourceConfig: () => ({ updatedAt: source.updatedAt, source }), logLevel: 'NONE', configUrl: origin,
  })
  analytics.page()
}
export const track = (mark) => analytics.track('button_used', { mark })`,
}

const mixpanel: Anchor = {
  name: 'Mixpanel core',
  package: 'mixpanel-browser',
  note: 'loader-module-core, JSON payload, localStorage',
  code: `
import mixpanel from 'mixpanel-browser/src/loaders/loader-module-core'
export const init = (origin) => mixpanel.init('bench', {
  api_host: origin + '/mixpanel', track_pageview: true, persistence: 'localStorage', api_payload_format: 'json',
})
export const track = (mark) => mixpanel.track('button_used', { mark })`,
}

const amplitude: Anchor = {
  name: 'Amplitude',
  package: '@amplitude/analytics-browser',
  note: 'autocapture of page views only, no remote settings',
  code: `
import { init as start, track as send } from '@amplitude/analytics-browser'
export const init = (origin) => start('bench', {
  serverUrl: origin + '/amplitude', autocapture: { pageViews: true }, remoteConfig: { fetchRemoteConfig: false }, fetchRemoteConfig: false, logLevel: 0,
})
export const track = (mark) => void send('button_used', { mark })`,
}

/** Everybody, in the order of the tables before they are sorted. */
export const anchors: readonly Anchor[] = [
  us,
  beacon,
  faro,
  plausible,
  openpanel,
  snowplow,
  posthog,
  segment,
  rudder,
  mixpanel,
  amplitude,
]
