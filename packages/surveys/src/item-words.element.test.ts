import './page.test.kit.ts'
import { expect, waitUntil } from '@open-wc/testing'
import { asking, looks, play, playItem, send, write } from './items.test.kit.ts'
import { items } from './items.test.data.ts'
import { all, findings, focused, found, goOn, inside, pageOf, press, still } from './look.test.kit.ts'
import type { HeedSurvey } from './heed-survey.ts'

const marks = '**How** was _{subject}_? See [our terms](/terms).'
const which = {
  id: 'which',
  type: 'choice',
  text: marks,
  choices: [
    { id: 'tea', text: '**Tea** of {subject}' },
    { id: 'own', text: 'With a [link](https://fern.example/tea)' },
  ],
}
const seen = (element: Element) => element.textContent.replaceAll(/\s+/g, ' ').trim()

/** Puts `{subject}` into every word of an item. */
const about = (value: unknown, key = ''): unknown => {
  if (/^(text|low|high|labels|with|without|best|worst|statement)$/.test(key))
    return Array.isArray(value) ? value.map(() => 'About {subject}') : 'About {subject}'
  if (Array.isArray(value)) return value.map((one) => about(one))
  if (typeof value !== 'object' || !value) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, about(inner, name)]))
}

describe('the words of items', function () {
  this.timeout(30_000)
  let survey: HeedSurvey
  afterEach(() => survey?.remove())

  it('show their marks in questions, choices and statements, and links that open beside the survey', async () => {
    survey = await play(asking([which]))
    survey.subject = 'Fern'
    await still(survey)
    expect(seen(inside(survey, '.question'))).to.equal('How was Fern? See our terms.')
    expect(all(survey, 'strong, em').map(seen)).to.deep.equal(['How', 'Fern', 'Tea'])
    const links = all(survey, 'a') as unknown as HTMLAnchorElement[]
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal([
      '/terms',
      'https://fern.example/tea',
    ])
    for (const { target, rel } of links)
      expect([target, rel]).to.deep.equal(['_blank', 'noopener noreferrer'])
    expect(await findings(survey)).to.deep.equal([])
  })

  it('have links that keys reach and that keep their keys, with room for a finger', async () => {
    survey = await play(asking([which]), { page: await pageOf(320) })
    for (const link of all(survey, 'a'))
      expect(link.getBoundingClientRect().height, seen(link)).to.be.at.least(24)
    survey.remove()
    survey = await play(asking([which]))
    const link = found(all(survey, '.option a')[0])
    link.focus()
    await press('ArrowDown')
    await press('1')
    await still(survey)
    expect(all(survey, ':checked')).to.have.length(0)
    expect(focused() === (link as Element)).to.equal(true)
  })

  it('open a link in a choice when it is clicked, and choose when the rest of the line is', async () => {
    survey = await play(asking([which]))
    const link = found(all(survey, '.option a')[0])
    link.scrollIntoView({ block: 'center' })
    const { left, top, width, height } = found(link.getClientRects()[0])
    const hit = survey.shadowRoot?.elementFromPoint(left + width / 2, top + height / 2)
    expect(hit === (link as Element)).to.equal(true)
    found(all(survey, '.option')[1]).click()
    await still(survey)
    expect(all(survey, ':checked')).to.have.length(1)
  })

  it('never show what was typed as marks or links', async () => {
    const typed = '[x](https://evil.example) **y**'
    survey = await play(
      asking([
        { id: 'why', type: 'text', text: 'Why?' },
        { ...which, text: '**You** wrote {answer.why}' },
      ]),
    )
    await write(survey, inside<HTMLInputElement>(survey, 'textarea'), typed)
    await goOn(survey)
    await waitUntil(() => seen(inside(survey, '.question')) === `You wrote ${typed}`, 'it says so', {
      interval: 0,
      timeout: 10_000,
    })
    expect(all(survey, '.question a')).to.have.length(0)
    expect(all(survey, '.question strong').map(seen)).to.deep.equal(['You'])
  })

  it('show their marks when it is over too, and go on to safe places only', async () => {
    const over = async (url: string) => {
      survey = await play(
        asking([which], {
          endings: [
            { id: 'end', text: '**Thanks** for {answer.which}', link: { url, text: 'On to {subject}' } },
          ],
        }),
      )
      survey.subject = 'Fern'
      inside(survey, 'input').click()
      await still(survey)
      await send(survey)
      await waitUntil(() => survey.shadowRoot?.querySelector('.thanks'), 'it thanks', {
        interval: 0,
        timeout: 10_000,
      })
    }
    await over('/more')
    expect(seen(inside(survey, '.thanks'))).to.equal('Thanks for Tea of Fern')
    expect(all(survey, '.thanks strong').map(seen)).to.deep.equal(['Thanks'])
    expect(seen(inside(survey, '.link a'))).to.equal('On to Fern')
    survey.remove()
    for (const url of ['javascript:alert(1)', '//evil.example', 'http://fern.example']) {
      await over(url)
      expect(all(survey, 'a'), url).to.have.length(0)
      survey.remove()
    }
  })

  it('name what they are about wherever they stand, in sight or not, and in the review', async () => {
    for (const look of looks) {
      survey = await play(asking([about({ ...items[look], required: false })], { review: true }))
      survey.subject = 'Fern'
      await still(survey)
      const whole = () => found(survey.shadowRoot).innerHTML
      expect(whole(), look).to.contain('Fern').and.not.to.contain('{subject}')
      await goOn(survey)
      await waitUntil(() => look === 'message' || survey.shadowRoot?.querySelector('dl div'), look, {
        interval: 0,
        timeout: 10_000,
      })
      expect(whole(), look).not.to.contain('{subject}')
      survey.remove()
    }
  })

  it('leave the names of buttons and fields without marks', async () => {
    for (const type of ['ranking', 'maxdiff'] as const) {
      const choices = ['a', 'b', 'c'].map((id) => ({ id, text: `**${id}** [x](/x)` }))
      survey = await play(asking([{ ...items[type], choices }]))
      const names = all(survey, '[aria-label]').map(({ ariaLabel }) => ariaLabel)
      expect(names.join(' '), type).to.contain('a x').and.not.to.contain('**')
      expect(all(survey, 'button a, [aria-hidden] a'), type).to.have.length(0)
      survey.remove()
    }
  })

  it('write numbers and days as the survey’s language does, whatever the browser’s', async () => {
    survey = await playItem('slider', { lang: 'de' })
    const half = { ...items.slider, step: 0.5 }
    survey.definition = asking([half])
    await waitUntil(() => survey.shadowRoot?.querySelector('[step="0.5"]'), 'it is there', {
      interval: 0,
      timeout: 10_000,
    })
    await write(survey, inside<HTMLInputElement>(survey, 'input'), '70.5')
    expect(seen(inside(survey, 'output'))).to.equal('70,5')
    expect(inside(survey, 'input').getAttribute('aria-valuetext')).to.equal('70,5')
    survey.remove()
    survey = await playItem('date', { lang: 'de' })
    await write(survey, inside<HTMLInputElement>(survey, 'input'), '2030-01-01')
    await goOn(survey)
    expect(inside(survey, '#error').textContent).to.contain('31. Dezember 2026')
  })

  it('look right after other items: no style of one reaches another', async () => {
    survey = await play(
      asking([{ ...items.thumbs, id: 'thumbs' }, { ...items.single, id: 'single' }, items.ranking]),
    )
    found(all(survey, 'input')[1]).click()
    await still(survey)
    await goOn(survey)
    await waitUntil(() => survey.shadowRoot?.querySelector('.option'), 'choices', {
      interval: 0,
      timeout: 10_000,
    })
    inside(survey, 'input').click()
    await still(survey)
    await goOn(survey)
    await waitUntil(() => survey.shadowRoot?.querySelector('.ranks'), 'a ranking', {
      interval: 0,
      timeout: 10_000,
    })
    expect(getComputedStyle(inside(survey, 'button.down')).scale).to.equal('none')
    survey.remove()
    survey = await play(asking([items.single, { ...items.picture, id: 'picture' }]))
    inside(survey, 'input').click()
    await still(survey)
    await goOn(survey)
    await waitUntil(() => survey.shadowRoot?.querySelector('img'), 'pictures', {
      interval: 0,
      timeout: 10_000,
    })
    expect(getComputedStyle(inside(survey, 'input'), '::before').content).to.equal('none')
  })
})
