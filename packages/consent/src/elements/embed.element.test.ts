import { expect, fixture, html, nextFrame } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { shopPolicy } from '../policy.test.kit.ts'
import { textHash } from '../text-hash.ts'
import type { HeedConsentEmbed } from './embed.ts'
import {
  always,
  embed,
  frame,
  freshAddress,
  isRequested,
  load,
  loaded,
  mapPolicy,
  words,
} from './embed.test.kit.ts'
import { decisions, device, focused, found } from './look.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

describe('the placeholder of an embed', () => {
  it('asks nothing of anybody before it may, and holds nothing that could', async () => {
    const links = document.querySelectorAll('link').length
    const element = await embed()
    expect(element.shadowRoot?.querySelectorAll('iframe, img, link, script, video, object').length).to.equal(
      0,
    )
    await nextFrame()
    await nextFrame()
    expect(isRequested(element.src)).to.equal(false)
    expect(document.querySelectorAll('link').length).to.equal(links)

    // The same look finds it once it is asked for.
    load(element).click()
    await waitUntil(() => isRequested(element.src))
  })

  it('says who gets data, when, and where to read more', async () => {
    const element = await embed()
    expect(words(element)).to.contain('How to find us')
    expect(words(element)).to.contain(
      'Mapworks gets data from your browser, such as its IP address, only when you load this. Privacy policy of Mapworks',
    )
    expect(element.shadowRoot?.querySelector('a')?.href).to.equal('https://mapworks.example/privacy')
    const other = await embed({ service: 'films' })
    expect(words(other)).to.contain('Filmhouse gets data')
    expect(other.shadowRoot?.querySelector('a')).to.equal(null)
  })

  it('names the host where the policy names no service', async () => {
    const element = await embed({ service: '', src: 'https://video.example/1' }, { title: '' })
    expect(words(element)).to.contain('video.example gets data')
  })

  it('loads this one once, by one press, and remembers it nowhere', async () => {
    const heard = decisions()
    const before = await device()
    const element = await embed()
    const other = await embed()
    load(element).click()
    await loaded(element)
    expect(frame(other)).to.equal(undefined)
    expect(heard).to.deep.equal([])
    expect(await device()).to.deep.equal(before)
    expect(frame(await embed({ src: element.src }))).to.equal(undefined)
  })

  it('asks for the purpose alone when it is to be allowed from now on, and says what was read', async () => {
    const heard = decisions()
    const element = await embed()
    element.append(Object.assign(document.createElement('p'), { textContent: 'Or come by.' }))
    element.requestUpdate()
    await element.updateComplete
    found(always(element)).click()
    await waitUntil(() => heard.length === 1)
    const read = [
      'How to find us',
      'Mapworks gets data from your browser, such as its IP address, only when you load this. Privacy policy of Mapworks',
      'Privacy policy of Mapworks',
      'Or come by.',
      'Load',
      'Always allow Maps and videos',
    ]
    expect(heard).to.deep.equal([
      {
        choices: { functional: true },
        method: 'custom',
        shown: {
          textHash: await textHash(read, 'en', 'embed', shopPolicy.version),
          locale: 'en',
          variant: 'embed',
        },
      },
    ])
    // It is the store's answer that loads it.
    expect(frame(element)).to.equal(undefined)
    element.choices = { functional: true }
    await loaded(element)
  })

  it('loads by itself where the purpose is granted, and where none is needed', async () => {
    await loaded(await embed({ choices: { functional: true } }))
    await loaded(await embed({ purpose: 'necessary' }))
    expect(frame(await embed({ choices: { analytics: true } }))).to.equal(undefined)
    expect(frame(await embed({ purpose: 'unheard-of', choices: { 'unheard-of': true } }))).to.equal(undefined)
  })

  it('takes the frame away on withdrawal, one that is still loading too', async () => {
    const element = await embed({ choices: { functional: true } })
    const first = found(frame(element))
    element.choices = { functional: false }
    await element.updateComplete
    expect([first.isConnected, first.contentWindow, frame(element)]).to.deep.equal([false, null, undefined])
    expect(words(element)).to.contain('Load')

    element.choices = { functional: true }
    await loaded(element)
    element.choices = {}
    await element.updateComplete
    expect(frame(element)).to.equal(undefined)
  })

  it('ends what was loaded once when the visitor refuses, not when they allow something else', async () => {
    const element = await embed({ choices: { functional: false } })
    const pressed = async (choices: Readonly<Record<string, boolean>>) => {
      element.choices = choices
      await element.updateComplete
      return frame(element) !== undefined
    }
    load(element).click()
    await element.updateComplete
    expect(await pressed({ functional: false, analytics: true })).to.equal(true)
    expect(await pressed({ functional: false, analytics: false })).to.equal(false)
    load(element).click()
    expect(await pressed({ functional: false, analytics: false })).to.equal(false)
    expect(await pressed({ analytics: true })).to.equal(false)
    load(element).click()
    await element.updateComplete
    expect(frame(element)).not.to.equal(undefined)
    expect(await pressed({ analytics: true, marketing: true, functional: false })).to.equal(false)
  })

  it('honours Global Privacy Control and says so: no choice for always, and no loading by itself', async () => {
    const element = await embed({
      purpose: 'marketing',
      service: 'adnet',
      gpc: true,
      choices: { marketing: true },
    })
    expect(frame(element)).to.equal(undefined)
    expect(words(element)).to.contain('Opt-out request honored')
    expect(always(element)).to.equal(undefined)
    load(element).click()
    await loaded(element)
    expect(words(await embed({ gpc: true }))).not.to.contain('Opt-out request honored')
  })

  it('needs an answer of its own where the purpose is sensitive', async () => {
    const purposes = mapPolicy.purposes.map((one) => ({ ...one, sensitive: true }))
    const element = await embed({ policy: { ...mapPolicy, purposes }, choices: { analytics: true } })
    expect(frame(element)).to.equal(undefined)
    const heard = decisions()
    found(always(element)).click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]?.choices).to.deep.equal({ functional: true })
  })

  it('hands focus to what takes its place, there and back', async () => {
    const element = await embed()
    load(element).focus()
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => frame(element))
    expect(focused()).to.equal(frame(element))
    await loaded(element)

    // And back, when it is taken away.
    element.choices = { functional: false }
    await element.updateComplete
    expect(focused()).to.equal(load(element))
  })

  it('takes no focus that it didn’t have', async () => {
    const field = await fixture<HTMLInputElement>(html`<input aria-label="Search" />`)
    const element = await embed()
    field.focus()
    for (const functional of [true, false]) {
      element.choices = { functional }
      await element.updateComplete
      expect(focused()).to.equal(field)
    }
  })

  it('hands on to the frame what the site says of it, and nothing else', async () => {
    const element = await embed(
      { choices: { functional: true } },
      {
        allow: 'fullscreen',
        allowfullscreen: '',
        referrerpolicy: 'no-referrer',
        sandbox: 'allow-scripts',
        onload: 'window.bad = true',
        srcdoc: 'bad',
        name: 'bad',
      },
    )
    const attributes = [...found(frame(element)).attributes].map(({ name, value }) => `${name}=${value}`)
    expect(attributes.toSorted()).to.deep.equal([
      'allow=fullscreen',
      'allowfullscreen=',
      'loading=lazy',
      'part=frame',
      'referrerpolicy=no-referrer',
      'sandbox=allow-scripts',
      `src=${element.src}`,
      'title=How to find us',
    ])
    const eager = await embed({ choices: { functional: true } }, { loading: 'eager' })
    expect(frame(eager)?.loading).to.equal('eager')
  })

  it('never runs an address as a script, and shows nothing without one', async () => {
    for (const src of ['javascript:parent.bad=1', 'data:text/html,bad', '', 'http://[']) {
      const element = await fixture<HeedConsentEmbed>(html`<heed-consent-embed></heed-consent-embed>`)
      Object.assign(element, { policy: mapPolicy, purpose: 'functional', choices: { functional: true }, src })
      await element.updateComplete
      expect(element.shadowRoot?.querySelector('iframe, button'), src).to.equal(null)
    }
  })

  it('asks again for another address: what was loaded once was that one', async () => {
    const element = await embed()
    load(element).click()
    await loaded(element)
    element.src = freshAddress()
    await element.updateComplete
    expect(frame(element)).to.equal(undefined)
    element.choices = { functional: true }
    await loaded(element)
    element.src = freshAddress()
    await loaded(element)
  })

  it('asks the page for its properties when it comes, late or in a shadow root, and when they change', async () => {
    const asked: HTMLElement[] = []
    const answer = ({ detail }: CustomEvent<HTMLElement>) => {
      asked.push(detail)
      Object.assign(detail, { policy: mapPolicy, choices: { functional: asked.length > 1 } })
    }
    document.addEventListener('heed-consent-wanted', answer)
    const outer = await fixture<HTMLElement>(html`<div></div>`)
    const root = outer.attachShadow({ mode: 'closed' })
    const element = document.createElement('heed-consent-embed')
    Object.assign(element, { purpose: 'functional', src: freshAddress() })
    root.append(element)
    await waitUntil(() => element.shadowRoot?.querySelector('button'))
    document.dispatchEvent(new Event('heed-consent-changed'))
    await loaded(element)
    element.remove()
    document.dispatchEvent(new Event('heed-consent-changed'))
    document.removeEventListener('heed-consent-wanted', answer)
    expect(asked).to.deep.equal([element, element])
  })
})
