import type { ConsentSource } from '@heed/schema'
import { createTracker } from '@heed/tracker'
import { pageViews } from '@heed/tracker/sources/page-views'
import type { Facts, Visit } from './visit.ts'

/** As long as the source waits before it counts. A timer set after its own fires after it. */
const BLINK = 100

const consent: ConsentSource = { state: () => 'granted', withheld: () => [], subscribe: () => () => {} }
const outcomes: Promise<unknown>[] = []
const id = Math.random()
const { prerendering } = document as { prerendering?: boolean }
const path = location.pathname
let restored = 0
let moves = 0

const tracker = createTracker({
  // A frame without an address of its own belongs to its parent's row.
  site: new URL(document.baseURI).pathname.split('/')[1]!,
  endpoint: '/heed',
  consent,
  sources: [
    (track, context) =>
      pageViews((...event) => {
        const outcome = track(...event)
        outcomes.push(outcome)
        return outcome
      }, context),
  ],
})

const framed = (src: string, attribute: 'src' | 'srcdoc' = 'src') =>
  new Promise<void>((loaded) => {
    const frame = document.createElement('iframe')
    frame.name = 'inner'
    frame[attribute] = src
    frame.addEventListener('load', () => loaded(), { once: true })
    document.body.append(frame)
  })

const visit: Visit = {
  key: () => [id, restored, moves].join(),
  async settled() {
    await new Promise((resolve) => setTimeout(resolve, BLINK))
    await Promise.all(outcomes)
    for (let i = 0; i < frames.length; i++) await (frames[i] as Window & { visit?: Visit }).visit?.settled()
  },
  async end(): Promise<Facts> {
    await tracker.track('visit_ended' as 'page_view')
    await tracker.flush()
    const [entry] = performance.getEntriesByType('navigation') as (PerformanceEntry & {
      activationStart?: number
    })[]
    return { restored, shown: Boolean(prerendering) && Boolean(entry?.activationStart) }
  },
  click(href, target = '') {
    const link = Object.assign(document.createElement('a'), { href, target, textContent: href })
    document.body.append(link)
    link.click()
  },
  submit(action, method) {
    const form = Object.assign(document.createElement('form'), { action, method })
    form.append(Object.assign(document.createElement('input'), { name: 'q', value: '1' }))
    document.body.append(form)
    form.submit()
  },
  back: (delta = -1) =>
    new Promise((resolve) => {
      addEventListener('popstate', () => resolve(), { once: true })
      history.go(delta)
    }),
  frame: framed,
  inner: (act) =>
    new Promise((resolve) => {
      const frame = document.querySelector('iframe')!
      frame.addEventListener('load', () => resolve(), { once: true })
      act(frame.contentWindow!)
    }),
  async opened(other) {
    const opened = other as (Window & { visit?: Visit }) | null
    if (!opened) throw new Error('no window was opened')
    while (!opened.visit) await new Promise((resolve) => setTimeout(resolve, 20))
    await opened.visit.settled()
  },
  prerender(...urls) {
    const rules = Object.assign(document.createElement('script'), {
      type: 'speculationrules',
      textContent: JSON.stringify({ prerender: [{ urls, eagerness: 'immediate' }] }),
    })
    document.head.append(rules)
  },
}
Object.assign(window, { visit })

addEventListener('pageshow', (event) => {
  if (event.persisted) restored++
})
addEventListener('popstate', () => moves++)
// Once it would have counted too early.
if (prerendering) void visit.settled().then(() => fetch(`/prerendering${path}`))
