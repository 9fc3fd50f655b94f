import type { Answer } from '@heed/schema'
import type { Asked } from './asked.test.data.ts'

/** Keys, and the answer that there is after them. A number among the keys is time that passes, in milliseconds. */
export type Line = readonly [keys: readonly (string | number)[], answer: Answer | undefined]

/** What the keyboard does on a fresh item, from its first stop on. */
export interface ItemRow {
  /** The item, or the element that asks it by itself. */
  readonly item: Asked | 'nps' | 'csat' | 'ces'
  /** How often Tab stops in it before it comes to the button. Without it, that is the browser's own affair. */
  readonly stops?: number
  readonly lines: readonly Line[]
}

const points = (...scores: number[]): readonly Line[] => [
  [[], undefined],
  [['Space'], scores[0]],
  [['onward'], scores[1]],
  [['onward', 'backward'], scores[0]],
  [['ArrowDown', 'ArrowUp'], scores[0]],
  [['backward'], scores.at(-1)],
  [['End'], scores.at(-1)],
  [['End', 'onward'], scores[0]],
  [['End', 'Home'], scores[0]],
  [[`${scores[1]}`], scores[1]],
  [['x', 'PageDown'], undefined],
]

const radios: readonly Line[] = [
  [[], undefined],
  [['Space'], ['price']],
  [['ArrowDown'], ['speed']],
  [['ArrowUp'], ['care']],
  [['End'], ['care']],
  [['End', 'Home'], ['price']],
  [['2'], ['speed']],
  [['9'], undefined],
  [['onward'], ['speed']],
  [['onward', 'backward'], ['price']],
]

/**
 * The keyboard of every item, the same in every engine. `onward` is the arrow in reading direction, `backward` the other. After every
 * line the question is still there: no key in a field goes on or sends, but Enter, as in any form.
 */
export const itemContract: readonly ItemRow[] = [
  {
    item: 'nps',
    stops: 1,
    lines: [
      ...points(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10),
      [['9'], 9],
      [['0'], 0],
      [['1', '0'], 10],
      [['1', 801, '0'], 0],
      [['3', 'onward'], 4],
      [['4', 'Home'], 0],
    ],
  },
  {
    item: 'csat',
    stops: 1,
    lines: [...points(1, 2, 3, 4, 5), [['0'], undefined], [['9'], undefined], [['1', '0'], 1]],
  },
  { item: 'ces', stops: 1, lines: [...points(1, 2, 3, 4, 5, 6, 7), [['8'], undefined]] },
  { item: 'agreement', stops: 1, lines: points(1, 2, 3, 4, 5, 6, 7) },
  { item: 'stars', stops: 1, lines: points(1, 2, 3, 4, 5) },
  { item: 'faces', stops: 1, lines: points(1, 2, 3, 4, 5) },
  { item: 'thumbs', stops: 1, lines: points(0, 1) },
  { item: 'single', stops: 1, lines: radios },
  { item: 'picture', stops: 1, lines: radios },
  {
    item: 'multiple',
    stops: 3,
    lines: [
      [[], undefined],
      [['Space'], ['price']],
      [
        ['Space', 'Tab', 'Space'],
        ['price', 'speed'],
      ],
      [['Space', 'Space'], undefined],
      [['ArrowDown', 'End', '2'], undefined],
    ],
  },
  {
    item: 'matrix',
    stops: 3,
    lines: [
      [['onward'], { price: 'so' }],
      [['End', 'Tab', '1'], { price: 'yes', speed: 'no' }],
    ],
  },
  {
    item: 'ranking',
    stops: 1,
    lines: [
      [['ArrowDown', 'End', 'Home'], undefined],
      [['Alt+ArrowDown'], ['speed', 'price', 'care']],
      [['Control+ArrowDown'], ['speed', 'price', 'care']],
      [
        ['ArrowDown', 'Alt+ArrowUp'],
        ['speed', 'price', 'care'],
      ],
      [['Alt+ArrowUp'], undefined],
      [
        ['Space', 'ArrowDown', 'ArrowDown', 'Space'],
        ['speed', 'care', 'price'],
      ],
      [
        ['Enter', 'End', 'Enter', 'Home', 'Alt+ArrowDown'],
        ['care', 'speed', 'price'],
      ],
      [
        ['Space', 'Space'],
        ['price', 'speed', 'care'],
      ],
      [['Space', 'ArrowDown', 'Escape'], undefined],
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
  },
  {
    item: 'slider',
    stops: 1,
    lines: [
      [[], undefined],
      [['Space'], 50],
      [['onward'], 60],
      [['ArrowUp', 'ArrowUp', 'ArrowDown'], 60],
      [['End'], 100],
      [['Home'], 0],
    ],
  },
  {
    item: 'kano',
    stops: 2,
    lines: [
      [['5'], { with: 5 }],
      [['Home', 'Tab', 'End'], { with: 1, without: 5 }],
    ],
  },
  {
    item: 'maxdiff',
    stops: 2,
    lines: [
      [['ArrowDown'], { best: 'speed' }],
      [['1', 'Tab', '3'], { best: 'price', worst: 'care' }],
      [['1', 'Tab', '1'], { worst: 'price' }],
    ],
  },
  {
    item: 'consent',
    stops: 1,
    lines: [
      [[], undefined],
      [['Space'], true],
      [['Space', 'Space'], undefined],
    ],
  },
  {
    item: 'contact',
    stops: 4,
    lines: [
      [['A', 'd', 'a'], { name: 'Ada' }],
      [['A', 'Tab', 'a', '@', 'b'], { name: 'A', email: 'a@b' }],
    ],
  },
  {
    item: 'text',
    stops: 1,
    lines: [
      [['a', 'Enter', 'b'], 'a\nb'],
      [['1', 'Home', '2'], '21'],
    ],
  },
  { item: 'date', lines: [[[], undefined]] },
  { item: 'message', stops: 0, lines: [[[], undefined]] },
]
