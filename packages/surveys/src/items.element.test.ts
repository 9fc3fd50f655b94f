import './page.test.kit.ts'
import { SurveyResponseSchema } from '@heed/schema'
import { expect } from '@open-wc/testing'
import { executeServerCommand } from '@web/test-runner-commands'
import { answer, answers, looks, play, playItem, asking, send } from './items.test.kit.ts'
import { items } from './items.test.data.ts'
import { all, findings, found, goOn, inside, pageOf, still } from './look.test.kit.ts'
import { meets } from './meets.test.kit.ts'

const without = ['contact', 'date', 'message']

describe('every item', function () {
  // Many looks in one test, and machines that do other things beside.
  this.timeout(60_000)

  for (const look of looks) {
    it(`${look}: sends what was answered as the schema says it, and nothing where nothing was`, async () => {
      const survey = await playItem(look)
      await answer(survey, look)
      const response = await send(survey)
      const expected = answers[look]
      expect(response.answers).to.deep.equal(expected === undefined ? {} : { item: expected })
      expect(meets(SurveyResponseSchema, response), JSON.stringify(response)).to.equal(true)
      survey.remove()
      const { required: _, ...optional } = { required: true, ...items[look] }
      const left = await play(asking([{ ...optional, required: false }]))
      expect((await send(left)).answers).to.deep.equal({})
      left.remove()
    })

    it(`${look}: axe finds nothing, fresh, chosen or wrong, in light and dark, either way round, at 320 px`, async () => {
      for (const [scheme, lang] of [
        ['light', 'en'],
        ['dark', 'ar'],
      ] as const) {
        const page = await pageOf(320)
        page.ownerDocument.documentElement.style.colorScheme = scheme
        page.ownerDocument.documentElement.style.background = 'Canvas'
        for (const state of ['fresh', 'error', 'chosen']) {
          const survey = await playItem(look, { lang, page })
          if (state === 'error' && look !== 'message') await goOn(survey)
          if (state === 'chosen') await answer(survey, look)
          await still(survey)
          expect(await findings(survey), `${scheme} ${lang} ${state}`).to.deep.equal([])
          if (state === 'error' && look !== 'message')
            expect(inside(survey, '#error').textContent).not.to.equal('')
          survey.remove()
        }
      }
    })

    it(`${look}: has room for a thumb at 320 px, more from 560 px, and never scrolls sideways`, async () => {
      for (const width of [320, 560]) {
        const page = await pageOf(width)
        page.style.margin = '16px'
        for (const lang of ['en', 'ar']) {
          const survey = await playItem(look, { lang, page })
          await goOn(survey)
          for (const target of all(survey, 'input, button')) {
            const { width: wide, height } = target.getBoundingClientRect()
            expect(Math.min(wide, height), `${lang} ${width} ${target.outerHTML}`).to.be.at.least(
              width < 560 ? 24 : 44,
            )
          }
          const { scrollWidth, clientWidth } = page.ownerDocument.documentElement
          expect(scrollWidth, `${lang} ${width}`).to.be.at.most(clientWidth)
          const card = inside(survey, '.card')
          expect(card.scrollWidth, `${lang} ${width}`).to.be.at.most(card.clientWidth)
          survey.remove()
        }
      }
    })

    if (!without.includes(look)) {
      it(`${look}: what is chosen is seen in forced colours by more than colour`, async () => {
        if (!(await executeServerCommand<boolean, boolean>('forced-colors', true))) return
        after(() => executeServerCommand('forced-colors', false))
        const survey = await playItem(look)
        const part = look === 'ranking' ? 'li' : 'input'
        const border = (at: Element) => {
          const { borderTopWidth, borderTopStyle, outlineStyle, outlineWidth } = getComputedStyle(at)
          return [borderTopWidth, borderTopStyle, outlineStyle === 'none' ? '' : outlineWidth].join(' ')
        }
        const before = border(inside(survey, part))
        await answer(survey, look)
        ;(document.activeElement as HTMLElement).blur()
        const marked = all(survey, look === 'slider' ? 'input' : look === 'ranking' ? 'li' : ':checked')
        expect(marked).to.have.length.at.least(1)
        for (const one of marked) expect(border(one)).not.to.equal(before)
        const rest = all(survey, 'input:not(:checked)')[0]
        if (rest && look !== 'slider') expect(border(rest)).to.equal(before)
        survey.remove()
        await executeServerCommand('forced-colors', false)
      })
    }
  }

  it('shows the word of the chosen one of seven points on a phone, and no other between the ends', async () => {
    const survey = await playItem('agreement', { page: await pageOf(320) })
    found(all(survey, 'input')[4]).click()
    await still(survey)
    const seen = all(survey, '.label').filter((label) => label.offsetHeight > 1)
    expect(seen.map(({ textContent }) => textContent)).to.deep.equal([
      'Strongly disagree',
      'Somewhat agree',
      'Strongly agree',
    ])
    survey.remove()
  })

  it('names itself on the accessibility tree: the group, each point and its state', async () => {
    for (const [look, role, names] of [
      ['stars', 'radio', ['1 star Bad', '2 stars', '3 stars', '4 stars', '5 stars Good']],
      ['faces', 'radio', ['Very unhappy', 'Unhappy', 'Neutral', 'Happy', 'Very happy']],
      ['thumbs', 'radio', ['Thumbs down', 'Thumbs up']],
      ['single', 'radio', ['The price', 'How fast it came']],
      ['multiple', 'checkbox', ['The price', 'How fast it came']],
      ['picture', 'radio', ['The price', 'How fast it came']],
      ['matrix', 'radio', ['Disagree', 'Neither', 'Agree']],
      ['maxdiff', 'radio', ['The price', 'How fast it came']],
      ['slider', 'slider', ['What about the plants?']],
      ['contact', 'textbox', ['Name', 'Email address', 'Phone number', 'Company']],
      ['consent', 'checkbox', ['Yes, you may print what I wrote.']],
    ] as const) {
      const survey = await playItem(look)
      for (const [index, name] of names.entries()) {
        const field = found(all(survey, 'input')[index]) as HTMLInputElement & {
          computedRole?: string
          computedName?: string
        }
        const words = [...(field.labels ?? [])].map((label) =>
          label.textContent?.replaceAll(/\s+/g, ' ').trim(),
        )
        const said = field.computedName ?? field.getAttribute('aria-label') ?? words.join(' ')
        expect(said.replaceAll(/\s+/g, ' ').trim(), look).to.equal(name)
        if (field.computedRole) expect(field.computedRole, look).to.equal(role)
      }
      const group = survey.shadowRoot?.querySelector('fieldset') as
        | (HTMLElement & { computedName?: string })
        | null
      if (group?.computedName !== undefined)
        expect(group.computedName).to.equal(inside(survey, '.question').textContent)
      survey.remove()
    }
  })
})
