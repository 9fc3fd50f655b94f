import { expect, fixture, html } from '@open-wc/testing'
import { consentSwitch, type Switch } from './consent.test.kit.ts'
import { gateMarkup } from './gate-markup.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAAAAACw='
const OTHER = 'data:image/gif;base64,R0lGODlhAgABAAAAACw='
const SHEET = 'data:text/css,:root{--held:yes}'
const pause = () => new Promise((resolve) => setTimeout(resolve))

describe('the gate holds every kind of element that loads something', () => {
  let consent: Switch
  let root: HTMLElement
  let stop = () => {}
  beforeEach(async () => {
    consent = consentSwitch()
    root = await fixture(html`<div></div>`)
  })
  afterEach(() => stop())
  const start = (markup: string) => {
    root.innerHTML = markup
    stop = gateMarkup(consent, root)
  }
  const one = <K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] => {
    const element = root.querySelector(name)
    if (!element) throw new Error(`there is a ${name}`)
    return element
  }

  for (const [what, markup, name, attributes] of [
    [
      'an image with sources for each density',
      '<img alt="" data-heed-src="SRC" data-heed-srcset="SRC 2x">',
      'img',
      ['src', 'srcset'],
    ],
    ['a preload', '<link rel="preload" as="image" data-heed-href="SRC">', 'link', ['href']],
    ['a prefetch', '<link rel="prefetch" data-heed-href="SRC">', 'link', ['href']],
    [
      'a video and its poster',
      '<video data-heed-src="SRC" data-heed-poster="SRC"></video>',
      'video',
      ['src', 'poster'],
    ],
    ['a sound', '<audio data-heed-src="SRC"></audio>', 'audio', ['src']],
    ['an embed', '<embed data-heed-src="SRC">', 'embed', ['src']],
    ['an object', '<object data-heed-data="SRC"></object>', 'object', ['data']],
    ['a frame', '<iframe title="A map" data-heed-src="about:blank#map"></iframe>', 'iframe', ['src']],
  ] as const)
    it(`${what}: without its addresses until it is allowed, and again after it is taken back`, async () => {
      start(markup.replaceAll('SRC', PIXEL).replace(' ', ' data-heed-purpose="marketing" '))
      const before = one(name).cloneNode()
      const has = () => attributes.map((attribute) => one(name).getAttribute(attribute))
      await pause()
      expect(has()).to.deep.equal(attributes.map(() => null))

      consent.set('marketing', 'granted')
      await waitUntil(() => has().every((value) => value?.includes(name === 'iframe' ? 'map' : 'gif')))
      for (const attribute of attributes)
        expect(one(name).hasAttribute(`data-heed-${attribute}`)).to.equal(false)

      consent.set('marketing', 'denied')
      expect(one(name).isEqualNode(before), one(name).outerHTML).to.equal(true)
    })

  it('a style sheet: its rules come when it is allowed, and go when it is taken back', async () => {
    start(`<link rel="stylesheet" data-heed-purpose="marketing" data-heed-href="${SHEET}">`)
    const rule = () => getComputedStyle(document.documentElement).getPropertyValue('--held')
    await pause()
    expect(rule()).to.equal('')
    consent.set('marketing', 'granted')
    await waitUntil(() => rule() === 'yes', 'the rules are there')
    consent.set('marketing', 'denied')
    await waitUntil(() => rule() === '', 'the rules are gone')
  })

  it('a picture: one purpose around its sources and its image is enough', async () => {
    start(`<picture data-heed-purpose="marketing">
      <source media="(min-width: 1px)" data-heed-srcset="${OTHER}"><img alt="" src="${PIXEL}" data-heed-src="${PIXEL}#">
    </picture>`)
    const shown = () => one('img').currentSrc
    await waitUntil(() => shown() === PIXEL, 'the host’s own image')
    consent.set('marketing', 'granted')
    await waitUntil(() => shown() === OTHER)
    consent.set('marketing', 'denied')
    await waitUntil(() => shown() !== OTHER)
    expect(one('source').srcset).to.equal('')
  })

  it('a video that plays is stopped, not only left without an address', async () => {
    start(`<video data-heed-purpose="marketing" data-heed-src="data:video/mp4,none"></video>`)
    consent.set('marketing', 'granted')
    await waitUntil(() => one('video').networkState !== HTMLMediaElement.NETWORK_EMPTY, 'it tried')
    consent.set('marketing', 'denied')
    await waitUntil(() => one('video').networkState === HTMLMediaElement.NETWORK_EMPTY)
  })

  it('what another purpose holds stays as it is, and so does what the host wrote itself', async () => {
    start(`<img id="own" alt="" src="${PIXEL}"><img id="other" alt="" data-heed-purpose="analytics" data-heed-src="${PIXEL}">
      <img id="none" alt="" data-heed-src="${PIXEL}"><img id="mine" alt="" data-heed-purpose="marketing" data-heed-src="${PIXEL}">`)
    const loaded = () => [...root.querySelectorAll('img[src]')].map(({ id }) => id)
    consent.set('marketing', 'granted')
    await waitUntil(() => loaded().includes('mine'))
    consent.set('analytics', 'granted')
    await waitUntil(() => loaded().includes('other'))
    expect(loaded()).to.deep.equal(['own', 'other', 'mine'])
    consent.set('marketing', 'denied')
    expect(loaded()).to.deep.equal(['own', 'other'])
  })

  it('what was away from the page while consent was withdrawn is emptied when it comes back', async () => {
    start(`<img alt="" data-heed-purpose="marketing" data-heed-src="${PIXEL}">`)
    consent.set('marketing', 'granted')
    const image = one('img')
    await waitUntil(() => image.hasAttribute('src'))
    image.remove()
    consent.set('marketing', 'denied')
    root.append(image)
    await waitUntil(() => !image.hasAttribute('src'))
  })
})
