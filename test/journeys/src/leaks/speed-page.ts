import { createConsent } from '@heed/consent'
import '@heed/consent/define/banner'
import { gateMarkup } from '@heed/consent/gate'

// A page with a banner and thirty held scripts, which writes down how long its browser was busy.
const policy = {
  version: '1',
  controller: { name: 'Shop', contact: 'privacy@example.com' },
  purposes: [{ id: 'marketing', title: 'Marketing', description: 'Suggestions.' }],
}

declare global {
  interface Window {
    /** What was measured, in ms. */
    seen: { readonly clicks: number[]; readonly tasks: number[] }
    ran: number
  }
}

window.ran = 0
window.seen = { clicks: [], tasks: [] }
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.seen.tasks.push(duration)
}).observe({ type: 'longtask', buffered: true })
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) if (name === 'click') window.seen.clicks.push(duration)
}).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)

const consent = createConsent({ policy })
gateMarkup(consent)
const banner = Object.assign(document.createElement('heed-consent-banner'), { policy })
document.addEventListener('heed-consent-decided', ({ detail }) => {
  void consent.decide(detail.choices, detail.method, detail.shown)
  banner.remove()
})
document.body.append(banner)
