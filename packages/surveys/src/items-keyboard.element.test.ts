import './page.test.kit.ts'
import type { Answer } from '@heed/schema'
import { expect } from '@open-wc/testing'
import { playItem } from './items.test.kit.ts'
import type { items } from './items.test.data.ts'
import { all, focused, goOn, heard, inside, press, still } from './look.test.kit.ts'

type Line = readonly [keys: readonly string[], answer: Answer | undefined]

const radios: readonly Line[] = [
  [[], undefined],
  [[' '], ['price']],
  [['ArrowDown'], ['speed']],
  [['ArrowUp'], ['care']],
  [['End'], ['care']],
  [['End', 'Home'], ['price']],
  [['2'], ['speed']],
  [['9'], undefined],
  [['onward'], ['speed']],
  [['onward', 'backward'], ['price']],
]
const points = (...scores: number[]): readonly Line[] => [
  [[], undefined],
  [[' '], scores[0]],
  [['onward'], scores[1]],
  [['onward', 'backward'], scores[0]],
  [['End'], scores.at(-1)],
  [['End', 'Home'], scores[0]],
  [[`${scores[1]}`], scores[1]],
]

/** What the keyboard does on a fresh item, from its first stop on. The same in every engine; arrows are in reading direction. */
const contract: Partial<Record<keyof typeof items, readonly Line[]>> = {
  stars: points(1, 2, 3, 4, 5),
  faces: points(1, 2, 3, 4, 5),
  thumbs: points(0, 1),
  agreement: points(1, 2, 3, 4, 5, 6, 7),
  single: radios,
  picture: radios,
  multiple: [
    [[], undefined],
    [[' '], ['price']],
    [
      [' ', 'Tab', ' '],
      ['price', 'speed'],
    ],
    [[' ', ' '], undefined],
    [['ArrowDown', 'End', '2'], undefined],
  ],
  matrix: [
    [['onward'], { price: 'so' }],
    [['End', 'Tab', '1'], { price: 'yes', speed: 'no' }],
  ],
  kano: [
    [['5'], { with: 5 }],
    [['Home', 'Tab', 'End'], { with: 1, without: 5 }],
  ],
  maxdiff: [
    [['ArrowDown'], { best: 'speed' }],
    [['1', 'Tab', '3'], { best: 'price', worst: 'care' }],
    [['1', 'Tab', '1'], { worst: 'price' }],
  ],
  ranking: [
    // Arrows choose a row, and move nothing.
    [['ArrowDown', 'End', 'Home'], undefined],
    [['Alt+ArrowDown'], ['speed', 'price', 'care']],
    [['Control+ArrowDown'], ['speed', 'price', 'care']],
    [
      ['ArrowDown', 'Alt+ArrowUp'],
      ['speed', 'price', 'care'],
    ],
    [['Alt+ArrowUp'], undefined],
    [
      [' ', 'ArrowDown', 'ArrowDown', ' '],
      ['speed', 'care', 'price'],
    ],
    [
      ['Enter', 'End', 'Enter', 'Home', 'Alt+ArrowDown'],
      ['care', 'speed', 'price'],
    ],
    [
      [' ', ' '],
      ['price', 'speed', 'care'],
    ],
    [[' ', 'ArrowDown', 'Escape'], undefined],
    [['3'], ['speed', 'care', 'price']],
    [
      ['3', '1'],
      ['price', 'speed', 'care'],
    ],
    [
      ['End', 'Alt+ArrowUp', 'ArrowUp', 'Alt+ArrowDown'],
      ['care', 'price', 'speed'],
    ],
  ],
  slider: [
    [[], undefined],
    [[' '], 50],
    [['onward'], 60],
    [['ArrowUp', 'ArrowUp', 'ArrowDown'], 60],
    [['End'], 100],
    [['Home'], 0],
  ],
  consent: [
    [[], undefined],
    [[' '], true],
    [[' ', ' '], undefined],
  ],
}

const first = { ranking: '.name' } as Readonly<Record<string, string>>

describe('the keyboard, item by item', function () {
  this.timeout(60_000)

  for (const [name, lines] of Object.entries(contract)) {
    const look = name as keyof typeof items
    for (const lang of ['en', 'ar']) {
      it(`plays ${look} by its contract, ${lang === 'ar' ? 'right to left' : 'left to right'}, and never goes on by itself`, async () => {
        const keysOf: Readonly<Record<string, string>> =
          lang === 'ar'
            ? { onward: 'ArrowLeft', backward: 'ArrowRight' }
            : { onward: 'ArrowRight', backward: 'ArrowLeft' }
        const submitted = heard('heed-survey-submitted')
        const answered = heard('heed-survey-answered')
        for (const [keys, expected] of lines) {
          const survey = await playItem(look, { lang })
          inside(survey, first[look] ?? 'input').focus()
          for (const key of keys) {
            await press(keysOf[key] ?? key)
            await still(survey)
          }
          expect(submitted, keys.join(' ')).to.have.length(0)
          const before = answered.length
          await goOn(survey)
          const told = answered[before]?.detail.answer
          const what = `${look} ${lang} ${keys.join(' ')}`
          // What is needed and not whole stays where it is, with its answer.
          if (told === undefined && expected !== undefined) {
            expect(Object.keys(expected), what).to.have.length.below(3)
            expect(all(survey, ':checked'), what).to.have.length(Object.keys(expected).length)
          } else expect(told, what).to.deep.equal(expected)
          submitted.length = 0
          survey.remove()
        }
      })
    }
  }

  for (const [look, stops] of Object.entries({
    stars: 1,
    faces: 1,
    thumbs: 1,
    agreement: 1,
    single: 1,
    picture: 1,
    matrix: 3,
    kano: 2,
    maxdiff: 2,
    slider: 1,
    consent: 1,
    multiple: 3,
    ranking: 1,
  })) {
    it(`${look} has ${stops} tab ${stops === 1 ? 'stop' : 'stops'}, then comes the button`, async () => {
      const before = document.body.appendChild(document.createElement('button'))
      const survey = await playItem(look as keyof typeof items)
      before.focus()
      for (let stop = 0; stop < stops; stop++) {
        await press('Tab')
        expect(focused()?.matches('input, li button'), `${stop}`).to.equal(true)
      }
      await press('Tab')
      expect(focused() === inside(survey, '.primary')).to.equal(true)
      survey.remove()
      before.remove()
    })
  }
})
