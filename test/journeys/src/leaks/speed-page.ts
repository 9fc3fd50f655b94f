import { createConsent } from '@heed/consent'

// A page with a banner and thirty held scripts, which writes down how long a press took to show.
const policy = {
  version: '1',
  controller: { name: 'Shop', contact: 'privacy@example.com' },
  purposes: [{ id: 'marketing', title: 'Marketing', description: 'Suggestions.' }],
}

declare global {
  interface Window {
    /** What was measured, in ms. */
    seen: { readonly clicks: number[] }
    ran: number
  }
}

performance.mark('the page that is measured')
window.ran = 0
window.seen = { clicks: [] }
new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) if (name === 'click') window.seen.clicks.push(duration)
}).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit)

const consent = createConsent({ policy })
// Each when it is needed, as the SDK does.
void import('@heed/consent/gate').then(({ gateMarkup }) => gateMarkup(consent))
void import('@heed/consent/define/banner').then(() => {
  const banner = Object.assign(document.createElement('heed-consent-banner'), { policy })
  document.addEventListener('heed-consent-decided', ({ detail }) => {
    void consent.decide(detail.choices, detail.method, detail.shown)
    banner.remove()
  })
  document.body.append(banner)
  // Where to press: whoever measures must not run code of theirs in this page.
  const say = () => {
    const box = banner.querySelector('[slot=accept]')?.getBoundingClientRect()
    if (!box?.width) return requestAnimationFrame(say)
    console.log(`press ${box.x + box.width / 2} ${box.y + box.height / 2}`)
    return undefined
  }
  say()
})

const wait = () => {
  if (window.ran < 30) return requestAnimationFrame(wait)
  // The browser says how long a press took only after its frame was drawn.
  setTimeout(() => console.log('ran'), 300)
  return undefined
}
wait()
