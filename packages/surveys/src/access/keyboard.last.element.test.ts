import '../page.test.kit.ts'
import { fewElsewhere } from '@heed/test-elements/few-elsewhere'
import { focused } from '@heed/test-elements/focused'
import { inOrder, playRow, type Ears } from '@heed/test-elements/play-row'
import { press } from '@heed/test-elements/press'
import { expect } from '@open-wc/testing'
import type { handClock } from '../hands.test.kit.ts'
import { asking } from '../items.test.kit.ts'
import { goOn, heard, inside, still } from '../look.test.kit.ts'
import { asked, type Asked } from './asked.test.data.ts'
import { alone, stand, surfaces } from './bring.test.kit.ts'
import { itemContract, type ItemRow, type Line } from './item-contract.test.data.ts'
import { stateOf } from './states.test.kit.ts'
import { surfaceContract } from './surface-contract.test.data.ts'

const kinds: readonly string[] = ['nps', 'csat', 'ces']

/** The item on a page of a language, or the element that asks it. What is optional may be left in part. */
const put = (item: ItemRow['item'], lang: string, required = false) => {
  const main = document.body.appendChild(document.createElement('main'))
  main.lang = lang
  return kinds.includes(item)
    ? stand(main, 'inline', { tag: `heed-${item as 'nps'}` })
    : stand(main, 'inline', {
        definition: required ? alone(item as Asked) : asking([{ ...asked[item as Asked], required }]),
      })
}

const arrows: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { onward: 'ArrowRight', backward: 'ArrowLeft' },
  ar: { onward: 'ArrowLeft', backward: 'ArrowRight' },
}

async function playLine(item: ItemRow['item'], lang: string, [keys, answer]: Line): Promise<void> {
  const about = `${item} ${lang} ${keys.join(' ')}`
  const survey = await put(item, lang)
  const told: unknown[] = []
  const hear = ({ detail }: CustomEvent<{ answer?: unknown }>) => void told.push(detail.answer)
  survey.addEventListener('heed-survey-answered', hear)
  survey.focus()
  for (const key of keys) {
    if (typeof key === 'number') (survey.clock as ReturnType<typeof handClock>).move(key)
    else await press(arrows[lang]?.[key] ?? key)
    await still(survey)
  }
  expect(told, `${about}: it went on by itself`).to.deep.equal([])
  if (keys.length > 0)
    expect(survey.shadowRoot?.contains(focused()), `${about}: the focus is still there`).to.equal(true)
  await goOn(survey)
  expect(told[0], about).to.deep.equal(answer)
  survey.parentElement?.remove()
}

describe('the keyboard, item by item', function () {
  this.timeout(60_000)

  for (const { item, lines, stops } of itemContract) {
    for (const lang of ['en', 'ar']) {
      it(`plays ${item} by its contract, ${lang === 'ar' ? 'right to left' : 'left to right'}, and never goes on by itself`, async () => {
        const submitted = heard('heed-survey-submitted')
        for (const line of fewElsewhere(lines, 4)) {
          submitted.length = 0
          await playLine(item, lang, line)
        }
      })
    }

    if (stops === undefined) continue
    it(`${item} has ${stops} tab ${stops === 1 ? 'stop' : 'stops'}, then comes the button`, async () => {
      const before = document.body.appendChild(document.createElement('button'))
      const survey = await put(item, 'en', true)
      before.focus()
      for (let stop = 0; stop <= stops; stop++) {
        const now = focused()
        await press('Tab')
        expect(focused() === now, `${stop}: Tab moved on`).to.equal(false)
        expect(focused() === inside(survey, '.primary'), `${stop}: is the button`).to.equal(stop === stops)
      }
      survey.parentElement?.remove()
      before.remove()
    })
  }

  it('has a contract for every item', () => {
    const others = Object.keys(asked).filter((item) => !itemContract.some((row) => row.item === item))
    // These two are asked by elements of their own.
    expect(others).to.deep.equal(['numbers', 'words'])
  })
})

/** Where there is one question, what is answered is sent. */
const ears: Ears = { events: ['heed-survey-submitted', 'heed-survey-dismissed'], called: ({ type }) => type }

describe('the keyboard, surface by surface', () => {
  for (const row of inOrder(surfaceContract)) {
    it(`${row.state}: ${row.claim}`, () => playRow(row, stateOf(row.element, row.state), ears))
  }

  it('has a contract for every surface', () => {
    for (const surface of surfaces)
      expect(
        surfaceContract.some(({ state }) => state.includes(surface)),
        surface,
      ).to.equal(true)
  })
})
