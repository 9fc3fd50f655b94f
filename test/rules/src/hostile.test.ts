import { describe, expect, it } from 'vitest'
import type { Broken } from './audit/rule.ts'
import { until } from './audit/until.ts'
import { createVisitor } from './audit/visitor.ts'
import { standForAll } from './stand/for-all.ts'

/** A page that makes it hard for guests. */
interface Hostile extends Broken {
  /** Whether the visitor can be asked there at all. True unless told. */
  readonly asks?: false
  /** Whether a no can be kept there until the next page. True unless told. */
  readonly keeps?: false
  /** In a sandboxed frame without an origin of its own. */
  readonly framed?: true
  /** Complaints that the browser itself makes, whatever we do. */
  readonly browserSays?: RegExp
}

const script = (code: string) => `<script nonce="stand">${code}</script>`
const NONCE = `default-src 'none'; script-src 'nonce-stand'; style-src 'nonce-stand'; connect-src 'self'; img-src 'self'; frame-src 'none'; base-uri 'none'; require-trusted-types-for 'script'`

const pages: readonly Hostile[] = [
  {
    is: 'allows scripts by nonce alone, and enforces Trusted Types',
    csp: `${NONCE}; trusted-types heed lit-html`,
  },
  {
    is: 'allows no Trusted Types policy at all',
    csp: `${NONCE}; trusted-types 'none'`,
    asks: false,
    browserSays: /TrustedTypePolicy|trusted-types/,
  },
  {
    is: 'has storage that throws and cookies that are dropped',
    head: script(`for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError') } })
      Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} })`),
    keeps: false,
  },
  {
    is: 'has storage that is full',
    head: script(
      `Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }`,
    ),
    keeps: false,
  },
  { is: 'is in a sandboxed frame without an origin', framed: true, keeps: false },
  {
    is: 'has what looks like a yes on every object',
    head: script(`Object.assign(Object.prototype, { analytics: true, maps: true, marketing: true, granted: true,
      required: true, choices: { analytics: true, marketing: true }, covers: { marketing: ['1', 'ads'] },
      regions: { '': 'opt_out', DE: 'opt_out' }, region: 'US-CA', gpc: false, storage: null, signals: { gpc: false } })`),
  },
  {
    is: 'has helpers of an old library on every list and object',
    head: script(`Array.prototype.each = Array.prototype.forEach; Array.prototype.first = function () { return this[0] }
      Object.prototype.clone = function () { return { ...this } }; String.prototype.blank = () => false`),
  },
  {
    // What was decided can't be written down there as it must be read: the visitor is asked again.
    is: 'has lists that turn themselves into text',
    keeps: false,
    head: script(`Array.prototype.toJSON = function () { return '[' + this.join() + ']' }`),
  },
  {
    is: 'has an extension that takes the banner away as soon as it comes',
    head: script(`new MutationObserver(() => document.querySelectorAll('heed-consent-banner').forEach((one) => one.remove()))
      .observe(document, { childList: true, subtree: true })`),
    asks: false,
  },
  {
    is: 'has another company’s elements of the same names',
    head: script(`for (const name of ['banner', 'preferences'])
      customElements.define('heed-consent-' + name, class extends HTMLElement {})`),
    asks: false,
  },
  {
    is: 'loads the script twice',
    head: '<script nonce="stand" async src="/heed/heed.js" data-site="rules" data-endpoint="/voice" data-policy="/policy.json"></script>',
  },
  {
    is: 'has frozen everything that scripts share',
    head: script(`for (const one of [Object, Array, Function, Promise, Map, Set, Date, JSON, Reflect, EventTarget, Node, Element,
      HTMLElement, Event, CustomEvent, Storage]) { Object.freeze(one); if (one.prototype) Object.freeze(one.prototype) }
      Object.freeze(customElements); Object.freeze(navigator)`),
  },
]

const shared = standForAll()

describe.concurrent('a page that', () => {
  it.each(pages)('$is gets no error and gives no yes', async (hostile) => {
    const { framed, browserSays, asks = true, keeps = true } = hostile
    const site = shared.stand.site(hostile)
    const visitor = await createVisitor(shared.browser, site)
    const { page } = visitor
    const complaints: string[] = []
    page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() === 'error' && !browserSays?.test(message.text())) complaints.push(message.text())
    })
    const visit = async (which: 'home' | 'other') => {
      const url = site.url(which)
      await page.goto(framed ? url.replace('/home', '/framed') : url)
      await visitor.quiet()
    }
    await visit('home')
    const view = framed ? page.frameLocator('iframe') : page
    const reject = view.getByRole('button', { name: 'Reject all' })
    if (asks) await reject.waitFor()
    expect(await reject.count()).toBe(asks ? 1 : 0)
    await view.getByRole('button', { name: 'Put into the basket' }).click()
    expect(await until(async () => (await view.locator('#count').textContent()) === '1')).toBe(true)
    expect([...visitor.heard()]).toEqual([])
    if (asks) {
      await reject.click()
      await reject.waitFor({ state: 'hidden' })
    } else {
      await view.getByRole('button', { name: 'Your privacy choices' }).click()
    }
    await visitor.quiet()
    await visit(framed ? 'home' : 'other')
    if (asks && !keeps) await reject.waitFor()
    expect(await reject.count()).toBe(asks && !keeps ? 1 : 0)
    expect([...visitor.heard()]).toEqual([])
    expect(complaints).toEqual([])
    await visitor.close()
  })
})
