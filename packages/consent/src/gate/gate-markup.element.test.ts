import { expect, fixture, html } from '@open-wc/testing'
import { consentSwitch, type Switch } from './consent.test.kit.ts'
import { gateMarkup } from './gate-markup.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

declare global {
  interface Window {
    ran: string[]
    consent: Switch
    gated?: boolean
  }
}

const say = (word: string) => `parent.ran.push('${word}')`
const later = (word: string) => `data:text/javascript,${encodeURIComponent(say(word))}`
const inline = (word: string, purpose = 'marketing') =>
  `<script type="text/plain" data-heed-purpose="${purpose}">${say(word)}</script>`
const remote = (word: string, purpose = 'marketing', more = '') =>
  `<script type="text/plain" data-heed-purpose="${purpose}" src="${later(word)}" ${more}></script>`

/** Resolves when a script that was asked for now has run: whatever was asked for before it has run too, or never will. */
async function everythingBeforeHasRun(): Promise<void> {
  for (let round = 0; round < 2; round++) {
    const script = document.createElement('script')
    script.src = later('after')
    document.head.append(script)
    await new Promise((resolve) => script.addEventListener('load', resolve))
    script.remove()
    await new Promise((resolve) => setTimeout(resolve))
  }
  window.ran = window.ran.filter((word) => word !== 'after')
}

/** Markup as a page with these headers would have it, parsed by the browser. */
async function pageWith(policy: string, body: string): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  const meta = policy && `<meta http-equiv="Content-Security-Policy" content="${policy}">`
  frame.srcdoc = `<!doctype html><html lang="en"><head>${meta}<title>A page</title></head><body>${body}
    <script type="module" nonce="abc" src="${new URL('start-gate.test.kit.ts', import.meta.url).href}"></script></body></html>`
  document.body.append(frame)
  await waitUntil(() => frame.contentWindow?.gated, 'the page started its gate')
  return frame
}

describe('the gate for the page’s own markup', () => {
  let stop = () => {}
  let root: HTMLElement
  beforeEach(async () => {
    window.ran = []
    window.consent = consentSwitch()
    root = await fixture(html`<div></div>`)
  })
  afterEach(() => {
    stop()
    for (const frame of document.querySelectorAll('body > iframe')) frame.remove()
  })
  const start = (markup: string) => {
    root.innerHTML = markup
    stop = gateMarkup(window.consent, root)
  }

  it('runs nothing before it is allowed', async () => {
    start(inline('a') + remote('b') + '<img alt="" data-heed-purpose="marketing" data-heed-src="/pixel.gif">')
    await everythingBeforeHasRun()
    expect(window.ran).to.deep.equal([])
    expect(root.querySelector('img')?.hasAttribute('src')).to.equal(false)
    expect(root.querySelectorAll('script[type="text/plain"]').length).to.equal(2)
  })

  it('runs scripts in document order, each after the one before has loaded', async () => {
    start(
      remote('a') +
        inline('b') +
        remote('c') +
        inline('d') +
        remote('e', 'marketing', 'data-heed-type="module"') +
        inline('f'),
    )
    window.consent.set('marketing', 'granted')
    await waitUntil(() => window.ran.length === 6)
    expect(window.ran.join('')).to.equal('abcdef')
  })

  it('goes on after a script that cannot be loaded', async () => {
    start(
      `<script type="text/plain" data-heed-purpose="marketing" src="blob:nothing"></script>${inline('b')}`,
    )
    window.consent.set('marketing', 'granted')
    await waitUntil(() => window.ran.includes('b'))
  })

  it('runs only what belongs to an allowed purpose', async () => {
    start(inline('ads') + inline('numbers', 'analytics'))
    window.consent.set('analytics', 'granted')
    await waitUntil(() => window.ran.length > 0)
    await everythingBeforeHasRun()
    expect(window.ran).to.deep.equal(['numbers'])
  })

  it('runs each script once, however often consent changes', async () => {
    start(inline('a') + remote('b'))
    for (const state of ['granted', 'denied', 'granted', 'granted'] as const)
      window.consent.set('marketing', state)
    await waitUntil(() => window.ran.length >= 2)
    window.consent.set('marketing', 'granted')
    await everythingBeforeHasRun()
    expect(window.ran.join('')).to.equal('ab')
  })

  it('finds what is added later, and what is marked later', async () => {
    start('<iframe title="a map" srcdoc="held"></iframe>')
    window.consent.set('marketing', 'granted')
    root.insertAdjacentHTML('beforeend', `<div>${inline('late')}</div>`)
    await waitUntil(() => window.ran.includes('late'))
    const [frame] = root.querySelectorAll('iframe')
    if (!frame) throw new Error('there is a frame')
    frame.dataset['heedSrc'] = 'about:blank#map'
    frame.dataset['heedPurpose'] = 'marketing'
    await waitUntil(() => frame.getAttribute('src') === 'about:blank#map')
  })

  it('asks again before each: a script that runs may be the moment of withdrawal', async () => {
    start(
      `<script type="text/plain" data-heed-purpose="marketing">${say('a')};consent.set('marketing','denied')</script>${inline('b')}`,
    )
    window.consent.set('marketing', 'granted')
    await waitUntil(() => window.ran.length > 0)
    await everythingBeforeHasRun()
    expect(window.ran).to.deep.equal(['a'])
  })

  it('does not run the script that is loading when consent is withdrawn, nor any after it', async () => {
    start(remote('a') + inline('b') + remote('c'))
    // The moment after the first became live, before it can have loaded.
    const withdrawn = new Promise<void>((resolve) => {
      new MutationObserver((_changes, observer) => {
        observer.disconnect()
        window.consent.set('marketing', 'denied')
        resolve()
      }).observe(root, { childList: true })
    })
    window.consent.set('marketing', 'granted')
    await withdrawn
    await everythingBeforeHasRun()
    expect(window.ran).to.deep.equal([])
    expect(root.querySelectorAll('script[type="text/plain"]').length).to.equal(2)
  })

  it('fills frames and images, and empties them on withdrawal', async () => {
    start(
      `<iframe title="a map" data-heed-purpose="marketing" data-heed-src="data:text/html,map"></iframe>
       <img alt="" data-heed-purpose="marketing" data-heed-src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
    )
    const source = (name: string) => root.querySelector(name)?.getAttribute('src') ?? null
    window.consent.set('marketing', 'granted')
    await waitUntil(() => source('iframe') && source('img'))
    expect(source('iframe')).to.equal('data:text/html,map')

    window.consent.set('marketing', 'denied')
    expect([source('iframe'), source('img')]).to.deep.equal([null, null])
    await waitUntil(
      () => root.querySelector('iframe')?.contentDocument?.URL === 'about:blank',
      'the map is gone',
    )

    window.consent.set('marketing', 'granted')
    await waitUntil(() => source('iframe') === 'data:text/html,map')
  })

  it('lets nothing more go after it was stopped, and listens to nobody', async () => {
    start(inline('a'))
    stop()
    expect(window.consent.listening()).to.equal(0)
    window.consent.set('marketing', 'granted')
    root.insertAdjacentHTML('beforeend', inline('b'))
    await everythingBeforeHasRun()
    expect(window.ran).to.deep.equal([])
  })

  it('waits for the rest of a script that is still being parsed', async () => {
    const frame = document.createElement('iframe')
    document.body.append(frame)
    const page = frame.contentDocument
    if (!page) throw new Error('there is a page')
    page.open()
    page.write(
      '<!doctype html><body><script type="text/plain" data-heed-purpose="marketing">parent.ran.push("half"',
    )
    window.consent.set('marketing', 'granted')
    stop = gateMarkup(window.consent, page)
    await everythingBeforeHasRun()
    expect(window.ran).to.deep.equal([])
    page.write('+" and half")</script>')
    page.close()
    await waitUntil(() => window.ran.length > 0)
    expect(window.ran).to.deep.equal(['half and half'])
  })

  it('hands a nonce on, in a page that wants one', async () => {
    await pageWith(
      `script-src 'nonce-abc'`,
      `<script type="text/plain" nonce="abc" data-heed-purpose="marketing">${say('with')}</script>${inline('without')}
       <script type="text/plain" nonce="abc" data-heed-purpose="marketing">${say('end')}</script>`,
    )
    window.consent.set('marketing', 'granted')
    await waitUntil(() => window.ran.includes('end'))
    expect(window.ran).to.deep.equal(['with', 'end'])
  })

  it('runs scripts where Trusted Types are enforced and its policy is allowed', async () => {
    await pageWith(
      `require-trusted-types-for 'script'; trusted-types heed`,
      inline('a') +
        remote('b') +
        `<script type="text/plain" data-heed-purpose="marketing" id="c" onerror="1">${say('c')}</script>`,
    )
    window.consent.set('marketing', 'granted')
    await waitUntil(() => window.ran.length === 3)
    expect(window.ran.join('')).to.equal('abc')
  })

  it('says once what to allow where Trusted Types refuse its policy, and goes on with the rest', async () => {
    const frame = await pageWith(
      `require-trusted-types-for 'script'; trusted-types 'none'`,
      `${inline('a')}${remote('b')}<img alt="" data-heed-purpose="marketing" data-heed-src="data:,">`,
    )
    const warnings: string[] = []
    Reflect.get(frame.contentWindow ?? {}, 'console').warn = (text: string) => warnings.push(text)
    window.consent.set('marketing', 'granted')
    await waitUntil(() => frame.contentDocument?.querySelector('img')?.hasAttribute('src'))
    if ('trustedTypes' in window) {
      expect(window.ran).to.deep.equal([])
      expect(warnings).to.have.length(1)
      expect(warnings[0]).to.contain('trusted-types heed')
    } else expect(window.ran.join('')).to.equal('ab')
  })
})
