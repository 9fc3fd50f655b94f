import { expect } from '@open-wc/testing'
import { createConsent } from '../create-consent.ts'
import { shopPolicy } from '../policy.test.kit.ts'
import { cookieStorage } from './cookie-storage.ts'
import { toCookieText } from './cookie-text.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

const mine = () => document.cookie.split('; ').filter((cookie) => cookie.startsWith('heed-consent='))
const store = (policy = shopPolicy) => createConsent({ policy, storage: cookieStorage() })
const { fetch } = window

describe('a decision in a cookie', () => {
  afterEach(() => {
    document.cookie = 'heed-consent=;max-age=0;path=/'
    window.fetch = fetch
  })

  it('is not written before it is made, and is then the only thing on the device', async () => {
    const before = [document.cookie, localStorage.length]
    const consent = store()
    expect(consent.state('analytics')).to.equal('unset')
    consent.asks()
    expect([document.cookie, localStorage.length]).to.deep.equal(before)
    await consent.acceptAll()
    expect(mine().length).to.equal(1)
    expect(localStorage.length).to.equal(before[1])
    expect(store().state('analytics')).to.equal('granted')
    expect(store().record).to.deep.equal(consent.record)
  })

  it('lasts as long as the record, and no longer', async () => {
    const storage = cookieStorage()
    storage.setItem('heed-consent', JSON.stringify({ expires: Date.now() + 60_000 }))
    expect(mine().length).to.equal(1)
    storage.setItem('heed-consent', JSON.stringify({ expires: Date.now() - 1 }))
    expect(mine()).to.deep.equal([])
    await store().rejectAll()
    const { cookieStore } = window as unknown as {
      readonly cookieStore?: { get(name: string): Promise<{ readonly expires?: number } | null> }
    }
    const kept = await cookieStore?.get('heed-consent')
    // Where the browser tells: no earlier than the record ends, to the minute.
    if (kept?.expires) expect(kept.expires - (store().record?.expires ?? 0)).to.be.within(-60_000, 60_000)
  })

  it('that nobody can read means that the visitor is asked, also where the rest is allowed without asking', () => {
    const open = { ...shopPolicy, regions: { US: 'opt_out' as const } }
    const consent = createConsent({ policy: open, storage: cookieStorage(), region: 'US' })
    expect(consent.state('analytics')).to.equal('granted')
    for (const text of ['%', 'garbage', '%7B%7D']) {
      document.cookie = `heed-consent=${text};path=/`
      expect(consent.state('analytics'), text).to.equal('unset')
    }
  })

  it('that is longer than a cookie may be is not believed by the next page, nor is the one before it', async () => {
    await store().acceptAll()
    const services = Array.from({ length: 64 }, (_, n) => ({
      id: `service-${n}-${'x'.repeat(50)}`,
      name: 'S',
    }))
    const [first, ...rest] = shopPolicy.purposes.slice(1)
    if (!first) throw new Error('The shop asks for something.')
    const long = { ...shopPolicy, version: '2', purposes: [{ ...first, services }, ...rest] }
    const page = store(long)
    await page.acceptAll()
    expect(page.state(first.id)).to.equal('granted')
    expect(mine()).to.deep.equal([])
    expect(store(long).state(first.id)).to.equal('unset')
  })

  it('is asked for over HTTP once, after the decision, with the very text that the page keeps', async () => {
    const asked: [string, RequestInit][] = []
    window.fetch = async (url, init) => {
      asked.push([url as string, init ?? {}])
      throw new TypeError('away')
    }
    const storage = cookieStorage({ endpoint: '/voice', site: 'shop' })
    const consent = createConsent({ policy: shopPolicy, storage })
    consent.state('analytics')
    expect(asked).to.deep.equal([])
    await consent.acceptAll()
    expect(asked.length).to.equal(1)
    const [url, { body, credentials, method }] = asked[0] ?? ['', {}]
    expect([url, credentials, method]).to.deep.equal(['/voice/v1/consent-cookie', 'include', 'POST'])
    const sent = JSON.parse(body as string) as { readonly site: string; readonly record: string }
    expect(sent.site).to.equal('shop')
    expect(sent.record).to.equal(storage.getItem('heed-consent'))
    expect(JSON.parse(sent.record)).to.deep.equal(consent.record)
  })

  it('is not taken back by an answer that comes after the next one', async () => {
    const answers: (() => void)[] = []
    let [givenUp, asked] = [0, 0]
    window.fetch = (_url, init) => {
      asked += 1
      const { record } = JSON.parse(init?.body as string) as { readonly record: string }
      init?.signal?.addEventListener('abort', () => (givenUp += 1))
      return new Promise((resolve) =>
        answers.push(() => {
          document.cookie = `heed-consent=${toCookieText(record)};path=/;max-age=1000`
          resolve(new Response(null, { status: 204 }))
        }),
      )
    }
    const consent = createConsent({
      policy: shopPolicy,
      storage: cookieStorage({ endpoint: '/voice', site: 'shop' }),
    })
    await consent.acceptAll()
    await consent.rejectAll()
    expect([asked, givenUp]).to.deep.equal([2, 1])
    for (const answer of answers.toReversed()) answer()
    await waitUntil(() => store().state('analytics') === 'denied', 'the last decision counts', {
      timeout: 5_000,
    })
    expect(consent.state('analytics')).to.equal('denied')
  })

  it('is not taken back by an answer that comes after a decision on another page', async () => {
    let answer = () => {}
    window.fetch = (_url, init) => {
      const { record } = JSON.parse(init?.body as string) as { readonly record: string }
      return new Promise((resolve) => {
        answer = () => {
          document.cookie = `heed-consent=${toCookieText(record)};path=/;max-age=1000`
          resolve(new Response(null, { status: 204 }))
        }
      })
    }
    const here = createConsent({
      policy: shopPolicy,
      storage: cookieStorage({ endpoint: '/voice', site: 'shop' }),
    })
    await here.acceptAll()
    await store().rejectAll()
    // WebKit tells a page of its own earlier cookie once more, and gives it back for a moment.
    await waitUntil(() => store().state('analytics') === 'denied', 'the decision is seen')
    document.dispatchEvent(new Event('visibilitychange'))
    answer()
    await waitUntil(() => store().state('analytics') === 'denied', 'the last decision counts', {
      timeout: 5_000,
    })
  })

  it('changed elsewhere is told to whoever watches, until they stop', async () => {
    let heard = 0
    const stop = cookieStorage().watch?.(() => (heard += 1))
    document.cookie = 'heed-consent=other;path=/'
    document.dispatchEvent(new Event('visibilitychange'))
    expect(heard).to.be.greaterThan(0)
    if ('cookieStore' in window)
      await waitUntil(() => heard > 1, 'the cookie store tells', { timeout: 5_000 })
    stop?.()
    const before = heard
    document.dispatchEvent(new Event('visibilitychange'))
    expect(heard).to.equal(before)
  })
})
