import { opener, type Row } from '@heed/test-elements/keyboard-row'

const at = (score: string, isChosen: boolean) => `radio “${score}”, ${isChosen ? 'chosen' : 'not chosen'}`
const first = at('0 Not at all likely', false)
const one = at('1', true)
const send = 'button “Send”'
const close = 'button “Close”'
const thanks = 'status “Thank you for your answer.”'
const sent = 'heed-survey-submitted'
const left = 'heed-survey-dismissed'

/** What the keyboard does on each surface, with one question; in the brackets what was sent or closed. */
const rows: readonly Omit<Row, 'element'>[] = [
  {
    state: 'numbers, fresh, inline',
    claim: 'It takes no focus. The scale is one stop, arrows choose and send nothing, Escape is the page’s.',
    start: opener,
    steps: [
      ['Tab', first],
      ['ArrowRight', one],
      ['Escape', one],
      ['Tab', send],
      ['Shift+Tab', one],
      ['Shift+Tab', opener],
    ],
  },
  {
    state: 'numbers, fresh, inline',
    claim: 'Enter sends from the scale, as in any form, and focus is on the thanks.',
    start: opener,
    steps: [
      ['Tab', first],
      ['ArrowRight', one],
      ['Enter', thanks, sent],
    ],
  },
  {
    state: 'numbers, fresh, inline',
    claim: 'Without an answer Enter sends nothing: focus is where the answer is missing.',
    start: opener,
    steps: [
      ['Tab', first],
      ['Tab', send],
      ['Enter', first],
    ],
  },
  ...(['popover', 'sheet'] as const).flatMap((surface) => [
    {
      state: `numbers, fresh, ${surface}`,
      claim: 'It takes no focus, and Escape outside of it is the page’s. It closes by its last stop.',
      start: opener,
      steps: [
        ['Escape', opener],
        ['Tab', first],
        ['Tab', send],
        ['Tab', close],
        ['Enter', opener, left],
      ] as const,
      leaves: true as const,
    },
    {
      state: `numbers, fresh, ${surface}`,
      claim: 'Escape inside of it closes it, and focus goes back.',
      start: opener,
      steps: [
        ['Tab', first],
        ['ArrowRight', one],
        ['Escape', opener, left],
      ] as const,
      leaves: true as const,
    },
  ]),
  {
    state: 'numbers, fresh, modal',
    claim: 'Escape closes it, and focus goes back.',
    start: 'inside',
    steps: [['Escape', opener, left]],
    leaves: true,
  },
  {
    state: 'numbers, fresh, modal',
    claim: 'Tab never reaches the page behind.',
    start: 'inside',
    steps: Array.from({ length: 8 }, () => ['Tab', 'inside'] as const),
  },
  {
    state: 'a tab, closed',
    claim:
      'It opens into its first field. Escape closes it to a tab again, where focus is; that is told once.',
    start: opener,
    steps: [
      ['Tab', 'button “Feedback”'],
      ['Enter', first],
      ['ArrowRight', one],
      ['Escape', 'button “Feedback”', left],
      ['Enter', one],
      ['Escape', 'button “Feedback”'],
    ],
  },
  ...(['page', 'kiosk'] as const).map((surface) => ({
    state: `numbers, fresh, ${surface}`,
    claim: 'There is nothing to close: Escape does nothing.',
    start: opener,
    steps: [
      ['Tab', first],
      ['Escape', first],
      ['ArrowRight', one],
      ['Escape', one],
      ['Tab', send],
      ['Enter', thanks, sent],
    ] as const,
  })),
]

/** The keyboard of every surface. */
export const surfaceContract: readonly Row[] = rows.map((row) => ({ element: 'heed-survey', ...row }))
