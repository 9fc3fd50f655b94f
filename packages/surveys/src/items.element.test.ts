import './page.test.kit.ts'
import { SurveyResponseSchema } from '@heed/schema'
import { expect } from '@open-wc/testing'
import { answer, answers, looks, play, playItem, asking, send } from './items.test.kit.ts'
import { items } from './items.test.data.ts'
import { all, found, inside, pageOf, still } from './look.test.kit.ts'
import { meets } from './meets.test.kit.ts'

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
