import { expect } from '@open-wc/testing'
import type { ConsentPolicy } from '@heed/schema'
import { found } from '../elements/look.test.kit.ts'
import { consentSwitch, type Switch } from './consent.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

declare global {
  interface Window {
    consent: Switch
    locking: {
      policy: ConsentPolicy
      hosts?: readonly string[]
      cleaned: string[]
      tick?: () => void
      stop?: () => void
    }
  }
}

const policy: ConsentPolicy = {
  version: '1',
  controller: { name: 'Shop', contact: 'privacy@example.com' },
  purposes: [
    {
      id: 'necessary',
      title: 'Necessary',
      description: 'The basket.',
      services: [{ id: 'pay', name: 'Pay', hosts: ['https://pay.example'] }],
    },
    {
      id: 'analytics',
      title: 'Statistics',
      description: 'Which pages help.',
      services: [{ id: 'count', name: 'Count', hosts: ['https://*.count.example', "x; script-src 'none'"] }],
    },
    {
      id: 'marketing',
      title: 'Marketing',
      description: 'Suggestions.',
      services: [{ id: 'ads', name: 'Ads', hosts: ['https://ads.example'] }],
      cleans: { localStorage: ['_ads'] },
    },
  ],
}

describe('a page that is locked when a purpose is withdrawn', () => {
  const made: HTMLIFrameElement[] = []
  beforeEach(() => {
    window.consent = consentSwitch()
    window.consent.set('necessary', 'granted')
    window.locking = { policy, cleaned: [] }
  })
  afterEach(() => {
    for (const frame of made.splice(0)) {
      window.locking.stop?.()
      frame.remove()
    }
  })

  /** A page with a lock: a policy can't be taken back, so each test has a page of its own. */
  async function page(): Promise<Window & typeof globalThis> {
    const frame = document.createElement('iframe')
    frame.title = 'A page'
    // Any address of this origin is a page: in one without, Firefox doesn't know what 'self' is.
    frame.src = new URL('allow-only.ts', import.meta.url).href
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
    made.push(frame)
    document.body.append(frame)
    await loaded
    const script = found(frame.contentDocument).createElement('script')
    script.type = 'module'
    script.src = new URL('start-lock.test.kit.ts', import.meta.url).href
    found(frame.contentDocument).body.append(script)
    await waitUntil(() => window.locking.stop, 'the page started its lock', { timeout: 5_000 })
    return frame.contentWindow as Window & typeof globalThis
  }
  /** What the browser refuses of these addresses, before it has asked anyone. */
  async function refused(inside: Window & typeof globalThis, ...urls: string[]): Promise<string[]> {
    const hosts: string[] = []
    const listen = ({ blockedURI }: SecurityPolicyViolationEvent) => void hosts.push(new URL(blockedURI).host)
    inside.document.addEventListener('securitypolicyviolation', listen)
    await Promise.allSettled(urls.map((url) => inside.fetch(url)))
    await Promise.resolve()
    inside.document.removeEventListener('securitypolicyviolation', listen)
    return hosts
  }
  const policies = (inside: Window) =>
    [...inside.document.head.querySelectorAll<HTMLMetaElement>('meta[http-equiv]')].map(
      ({ content }) => content,
    )

  it('reaches its own origin and what is still granted, and nothing else: the browser refuses', async () => {
    window.consent.set('analytics', 'granted')
    window.consent.set('marketing', 'granted')
    window.locking.hosts = ['https://images.shop.example']
    const inside = await page()
    expect(policies(inside)).to.deep.equal([])
    window.consent.set('marketing', 'denied')
    expect(policies(inside)).to.deep.equal([
      "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval' https://images.shop.example https://pay.example https://*.count.example",
    ])
    const hosts = [
      'https://ads.example/',
      'https://elsewhere.example/',
      'https://a.count.example/',
      'https://pay.example/',
      'https://images.shop.example/',
      location.href,
    ]
    expect(await refused(inside, ...hosts)).to.deep.equal(['ads.example', 'elsewhere.example'])
  })

  it('refuses every way out, not only requests of scripts', async () => {
    window.consent.set('marketing', 'granted')
    const inside = await page()
    window.consent.set('marketing', 'denied')
    const ways = new Set<string>()
    // Of a frame that is refused, browsers tell the origin alone.
    inside.document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) =>
      ways.add(effectiveDirective === 'frame-src' ? '/frame' : new URL(blockedURI).pathname),
    )
    const add = (name: string, attributes: Record<string, string>) => {
      const element = inside.document.createElement(name)
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value)
      inside.document.body.append(element)
    }
    const at = (name: string) => `http://ads.example/${name}`
    add('img', { src: at('image') })
    add('script', { src: at('script') })
    add('iframe', { src: at('frame') })
    add('link', { rel: 'stylesheet', href: at('sheet') })
    new inside.FontFace('f', `url(${at('font')})`).load().catch(() => {})
    inside.fetch(at('fetch')).catch(() => {})
    const request = new inside.XMLHttpRequest()
    request.open('GET', at('xhr'))
    request.send()
    inside.navigator.sendBeacon(at('beacon'), 'x')
    for (const open of [
      () => new inside.WebSocket('ws://ads.example/socket'),
      () => new inside.EventSource(at('events')),
    ])
      try {
        open()
      } catch {
        // Some engines refuse by throwing.
      }
    const all = [
      'image',
      'script',
      'frame',
      'sheet',
      'font',
      'fetch',
      'xhr',
      'beacon',
      'socket',
      'events',
    ].map((name) => `/${name}`)
    const missing = () => all.filter((way) => !ways.has(way))
    await waitUntil(() => missing().length === 0, 'all were refused', { timeout: 5_000 }).catch(() => {})
    expect(missing()).to.deep.equal([])
  })

  it('is locked from the start where a purpose is denied, and not while nothing is chosen', async () => {
    const unset = await page()
    expect(policies(unset)).to.deep.equal([])
    window.locking = { policy, cleaned: [] }
    window.consent.set('marketing', 'denied')
    expect(policies(await page()).length).to.equal(1)
  })

  it('is locked once for a withdrawal, again for the next, and when a grant has run out', async () => {
    window.consent.set('analytics', 'granted')
    window.consent.set('marketing', 'granted')
    const inside = await page()
    window.consent.set('marketing', 'denied')
    window.consent.set('marketing', 'denied')
    expect(policies(inside).length).to.equal(1)
    window.consent.set('analytics', 'unset')
    expect(policies(inside).at(-1)).to.not.contain('count.example')
    expect(policies(inside).length).to.equal(2)
  })

  it('says so when a purpose that was locked out is granted: it works from the next page on', async () => {
    window.consent.set('marketing', 'denied')
    const inside = await page()
    const warnings: string[] = []
    Reflect.get(inside, 'console').warn = (text: string) => warnings.push(text)
    window.consent.set('marketing', 'granted')
    window.consent.set('marketing', 'granted')
    expect(warnings.length).to.equal(1)
    expect(warnings[0]).to.contain('marketing').and.contain('next page')
  })

  it('removes again what a script that still runs writes again: every second, and when the page is left', async () => {
    window.consent.set('marketing', 'granted')
    const inside = await page()
    expect(window.locking.tick, 'no timer while nothing was withdrawn').to.equal(undefined)
    inside.dispatchEvent(new Event('pagehide'))
    expect(window.locking.cleaned).to.deep.equal([])
    window.consent.set('marketing', 'denied')
    window.locking.tick?.()
    expect(window.locking.cleaned).to.deep.equal(['_ads every 1000'])
    inside.dispatchEvent(new Event('pagehide'))
    expect(window.locking.cleaned.length).to.equal(2)
    window.consent.set('marketing', 'granted')
    window.locking.tick?.()
    expect(window.locking.cleaned.length, 'what is granted again is left alone').to.equal(2)
  })

  it('listens to nobody after it was stopped', async () => {
    window.consent.set('marketing', 'granted')
    const inside = await page()
    window.locking.stop?.()
    expect(window.consent.listening()).to.equal(0)
    window.consent.set('marketing', 'denied')
    expect(policies(inside)).to.deep.equal([])
    inside.dispatchEvent(new Event('pagehide'))
    expect(window.locking.cleaned).to.deep.equal([])
  })
})
