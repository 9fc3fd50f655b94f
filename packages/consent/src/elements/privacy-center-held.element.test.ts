import { expect } from '@open-wc/testing'
import { decisions, focused, inside } from './look.test.kit.ts'
import type { Holdings } from './holdings.ts'
import { downloads, HOLDINGS, privacyCenter, shopConsent, words } from './privacy-center.test.kit.ts'
import type { HeedPrivacyCenter } from './privacy-center.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

const press = (element: Element, part: string) => {
  const button = inside(element, `[part~=${part}]`)
  button.focus()
  button.click()
}
const outcome = (element: Element, text: string) =>
  waitUntil(() => words(element, 'outcome').includes(text), `${text}: ${words(element, 'outcome')}`)

/** A page that answers what the center asks for. */
const answer = (
  element: HeedPrivacyCenter,
  question: 'heed-privacy-export' | 'heed-privacy-erase',
  said: () => Promise<object>,
) =>
  element.addEventListener(question, (event) => {
    ;(event as CustomEvent<{ respondWith(answer: Promise<object>): void }>).detail.respondWith(said())
  })

const NOTHING: Holdings = { device: { waiting: 0, surveys: 0 }, collector: 'nobody' }

describe('what is held, in the privacy center', () => {
  it('is told in full: on the device and at the collector, how much, since when, of which kinds', async () => {
    const consent = shopConsent()
    await consent.acceptAll()
    const held = words(await privacyCenter(consent), 'held')
    for (const told of [
      'Random name ct1nhu2UxifuLpDwrjs8VQ',
      'Events waiting to be sent 3',
      'Surveys remembered 1',
      'At Fern & Field Events 14',
      'page_view 12',
      'survey_submitted 2',
    ])
      expect(held).to.contain(told)
    expect(held)
      .to.match(/Oldest Sep 1, 2026/)
      .and.match(/Newest Nov 20, 2026/)
  })

  it('is left out where nobody can look', async () => {
    const element = await privacyCenter(shopConsent(), { load: undefined })
    expect(element.shadowRoot?.querySelector('[part~=held]')).to.equal(null)
  })

  it('is looked at again after each decision', async () => {
    let looks = 0
    const consent = shopConsent()
    const element = await privacyCenter(consent, {
      load: async () => {
        looks++
        return HOLDINGS
      },
    })
    expect(looks).to.equal(1)
    await consent.rejectAll()
    await element.updateComplete
    expect(looks).to.equal(2)
  })

  it('says so when the collector can’t be asked, and asks again when told to', async () => {
    let isAway = true
    const element = await privacyCenter(shopConsent(), {
      load: async () => {
        if (isAway) throw new Error('away')
        return HOLDINGS
      },
    })
    expect(words(element, 'held')).to.contain('Fern & Field could not be asked just now.')
    isAway = false
    press(element, 'again')
    await waitUntil(() => words(element, 'held').includes('Events 14'))
    expect(focused()?.id).to.equal('held')
  })

  it('is downloaded with one press, all of it', async () => {
    const files = downloads()
    const element = await privacyCenter(shopConsent())
    answer(element, 'heed-privacy-export', async () => ({ all: ['of', 'it'] }))
    press(element, 'download')
    await outcome(element, 'The file is with your downloads.')
    expect(files[0]?.name).to.match(/^privacy-\d{4}-\d\d-\d\d\.json$/)
    expect(await files[0]?.content).to.deep.equal({ all: ['of', 'it'] })
    expect(inside(element, '[part~=outcome]').getAttribute('role')).to.equal('status')
  })

  it('is not half downloaded: where something can’t be fetched, there is no file, and the visitor is told', async () => {
    const files = downloads()
    const element = await privacyCenter(shopConsent())
    answer(element, 'heed-privacy-export', () => Promise.reject(new Error('away')))
    press(element, 'download')
    await outcome(element, 'Nothing was downloaded')
    expect(files).to.deep.equal([])
  })

  it('is erased with one press and one confirmation, and the collector’s answer is shown', async () => {
    let holdings = HOLDINGS
    const element = await privacyCenter(shopConsent(), { load: async () => holdings })
    answer(element, 'heed-privacy-erase', async () => {
      holdings = NOTHING
      return { erased: 14, time: Date.UTC(2026, 10, 22, 12) }
    })
    press(element, 'erase')
    await waitUntil(() => focused()?.id === 'sure')
    expect(words(element, 'held')).to.contain('Events 14')
    press(element, 'yes')
    await outcome(element, 'Erased at Fern & Field: 14 events, Nov 22, 2026')
    expect(focused()?.id).to.equal('outcome')
    await waitUntil(() => words(element, 'held').includes('Nothing that carries a name of this browser.'))
  })

  it('is kept when the visitor thinks again', async () => {
    const element = await privacyCenter(shopConsent())
    let asked = 0
    element.addEventListener('heed-privacy-erase', () => asked++)
    press(element, 'erase')
    await waitUntil(() => focused()?.id === 'sure')
    press(element, 'cancel')
    await waitUntil(() => focused()?.textContent?.trim() === 'Erase everything')
    expect(element.shadowRoot?.querySelector('[part~=sure]')).to.equal(null)
    expect(asked).to.equal(0)
  })

  it('is said to be there still when it could not be erased, and consent stays as it was', async () => {
    const consent = shopConsent()
    await consent.acceptAll()
    const element = await privacyCenter(consent)
    answer(element, 'heed-privacy-erase', () => Promise.reject(new Error('away')))
    press(element, 'erase')
    await element.updateComplete
    press(element, 'yes')
    await outcome(element, 'Nothing was erased yet')
    expect(focused()?.id).to.equal('outcome')
    expect(consent.state('analytics')).to.equal('granted')
  })

  it('is erased first, and only then is consent taken back, unless the visitor wants to keep it', async () => {
    for (const keeps of [false, true]) {
      const consent = shopConsent()
      await consent.acceptAll()
      const heard = decisions()
      const element = await privacyCenter(consent)
      let stateThen = ''
      answer(element, 'heed-privacy-erase', async () => {
        stateThen = consent.state('analytics')
        return { erased: 1, time: 1 }
      })
      press(element, 'erase')
      await element.updateComplete
      if (keeps) inside(element, '[name=nothing]').click()
      press(element, 'yes')
      await outcome(element, 'Erased at')
      expect(stateThen).to.equal('granted')
      expect(consent.state('analytics')).to.equal(keeps ? 'granted' : 'denied')
      expect(heard.map(({ method }) => method)).to.deep.equal(keeps ? [] : ['withdraw'])
    }
  })
})

describe('receipts, in the privacy center', () => {
  it('are downloaded with the record of the last decision, and say where older ones are', async () => {
    const files = downloads()
    const consent = shopConsent()
    await consent.acceptAll()
    const element = await privacyCenter(consent)
    expect(words(element, 'receipts')).to.contain(consent.record!.id).and.contain('privacy@example.com')
    press(element, 'receipt')
    await waitUntil(() => files.length === 1)
    expect(files[0]?.name).to.equal(`receipt-${consent.record!.id}.json`)
    const { issued: _, ...receipt } = (await files[0]!.content) as { issued: number }
    const { issued: __, ...plain } = consent.receipt()!
    expect(receipt).to.deep.equal(JSON.parse(JSON.stringify(plain)))
  })

  it('take the form that the page gives them', async () => {
    const files = downloads()
    const consent = shopConsent()
    await consent.acceptAll()
    const element = await privacyCenter(consent)
    element.addEventListener('heed-receipt-wanted', ({ detail }) =>
      detail.respondWith(Promise.resolve({ '@context': 'a form of its own' })),
    )
    press(element, 'receipt')
    await waitUntil(() => files.length === 1)
    expect(await files[0]?.content).to.deep.equal({ '@context': 'a form of its own' })
  })

  it('are not there before a decision', async () => {
    const element = await privacyCenter(shopConsent())
    expect(words(element, 'receipts')).to.contain('You have not decided anything yet.')
    expect(element.shadowRoot?.querySelector('[part~=receipt]')).to.equal(null)
  })
})
