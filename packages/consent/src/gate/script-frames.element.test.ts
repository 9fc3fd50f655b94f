import { expect, fixture, html } from '@open-wc/testing'
import { consentSwitch, type Switch } from './consent.test.kit.ts'
import { gateMarkup } from './gate-markup.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

const say = (word: string) => `parent.ran.push('${word}')`
const inFrame = (text: string, purpose = 'marketing') =>
  `<script type="text/plain" data-heed-purpose="${purpose}" data-heed-in="frame">${text}</script>`
const inFrameFrom = (text: string, more = '') =>
  `<script type="text/plain" data-heed-purpose="marketing" data-heed-in="frame" ${more} src="data:text/javascript,${encodeURIComponent(text)}"></script>`

describe('scripts that run in a frame of their own', () => {
  let consent: Switch
  let root: HTMLElement
  let stop = () => {}
  beforeEach(async () => {
    window.ran = []
    consent = consentSwitch()
    root = await fixture(html`<div></div>`)
  })
  afterEach(() => {
    stop()
    for (const frame of frames()) frame.remove()
  })
  const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('body > iframe[hidden]')]
  const start = (markup: string) => {
    root.innerHTML = markup
    stop = gateMarkup(consent, root)
  }
  const ran = (count: number) => waitUntil(() => window.ran.length >= count, `${count} ran`)

  it('run in document order, share what they set, and leave the page’s own names alone', async () => {
    start(
      inFrameFrom(`self.first = 1; ${say('a')}`) +
        inFrame(`parent.ran.push('b' + first)`) +
        inFrameFrom(say('c'), 'data-heed-type="module"') +
        inFrame(say('d')),
    )
    await new Promise((resolve) => setTimeout(resolve))
    expect(frames().length, 'no frame before a choice').to.equal(0)
    consent.set('marketing', 'granted')
    await ran(4)
    expect(window.ran.join()).to.equal('a,b1,c,d')
    expect(Reflect.has(window, 'first')).to.equal(false)
    expect(frames().length).to.equal(1)
  })

  it('know the address of the page they stand in', async () => {
    start(inFrame(`parent.ran.push(location.href, document.URL)`))
    consent.set('marketing', 'granted')
    await ran(2)
    expect(window.ran).to.deep.equal([location.href, location.href])
  })

  it('end on withdrawal with all they started: timers and workers', async () => {
    const told = new BroadcastChannel('heed-test-frames')
    let words: string[] = []
    told.addEventListener('message', ({ data }) => void words.push(data))
    const beat = (name: string) =>
      `const channel = new BroadcastChannel('heed-test-frames'); setInterval(() => channel.postMessage('${name}'), 1)`
    start(
      inFrame(
        `${beat('timer')}; new Worker(URL.createObjectURL(new Blob([${JSON.stringify(beat('worker'))}])))`,
      ),
    )
    consent.set('marketing', 'granted')
    await waitUntil(() => words.includes('timer') && words.includes('worker'))

    consent.set('marketing', 'denied')
    expect(frames().length).to.equal(0)
    // What was said before has arrived once this has, and so has everything from a worker that is slow to end.
    const silence = async () => {
      words = []
      const marker = new BroadcastChannel('heed-test-frames')
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      marker.postMessage('end')
      await waitUntil(() => words.includes('end'))
      marker.close()
      return words.length === 1
    }
    await waitUntil(silence, 'everything ended')
    expect(await silence()).to.equal(true)
    told.close()
  })

  it('run again, in a new frame, when consent comes back', async () => {
    start(inFrame(`self.count = (self.count ?? 0) + 1; parent.ran.push(String(count))`))
    consent.set('marketing', 'granted')
    await ran(1)
    consent.set('marketing', 'denied')
    consent.set('marketing', 'granted')
    await ran(2)
    expect(window.ran).to.deep.equal(['1', '1'])
  })

  it('of one purpose end, and those of another go on', async () => {
    start(inFrame(say('a')) + inFrame(say('b'), 'analytics'))
    consent.set('marketing', 'granted')
    consent.set('analytics', 'granted')
    await ran(2)
    expect(frames().length).to.equal(2)
    consent.set('marketing', 'denied')
    expect(frames().length).to.equal(1)
    consent.set('analytics', 'granted')
    await new Promise((resolve) => setTimeout(resolve))
    expect(window.ran).to.deep.equal(['a', 'b'])
  })

  it('are not run when consent goes while they are on their way', async () => {
    start(inFrameFrom(say('a')) + inFrame(say('b')))
    const opened = new Promise<void>((resolve) => {
      new MutationObserver((_changes, observer) => {
        if (frames().length === 0) return
        observer.disconnect()
        consent.set('marketing', 'denied')
        resolve()
      }).observe(document.body, { childList: true })
    })
    consent.set('marketing', 'granted')
    await opened
    const after = document.createElement('script')
    after.src = `data:text/javascript,ran.push('after')`
    root.append(after)
    await ran(1)
    expect(window.ran).to.deep.equal(['after'])
  })
})
