/** Keys as this contract names them. */
export type Key =
  | 'Tab'
  | 'Shift+Tab'
  | 'Enter'
  | 'Space'
  | 'Escape'
  | 'ArrowDown'
  | 'ArrowRight'
  | 'PageDown'
  | 'End'

/**
 * A key; what has focus after it, as a screen reader would say it; and what the page is told. Without the last, the page must be told
 * nothing. `the opener` is what had focus before the element came; `inside` is anything in the element, or the browser's own
 * controls, and never the page behind.
 */
export type Step = readonly [key: Key, focus: string, told?: string]

/** What the keyboard does, from the moment that an element is there in a state. */
export interface Row {
  readonly element: `heed-${string}`
  readonly state: string
  /** What is promised. */
  readonly claim: string
  /** What has focus at the start. */
  readonly start: string
  readonly steps: readonly Step[]
  /** Whether the element is gone (hidden, or closed) at the end. */
  readonly leaves?: true
}

const times = <T>(count: number, one: T): readonly T[] => Array.from({ length: count }, () => one)

const opener = 'the opener'
const reject = 'button “Reject all”'
const accept = 'button “Accept all”'

const bannerRows: readonly Omit<Row, 'element'>[] = [
  {
    state: 'opt-in',
    claim: 'It takes no focus. Rejecting is reached first, and back again.',
    start: opener,
    steps: [
      ['Tab', reject],
      ['Tab', accept],
      ['Tab', 'button “Choose”'],
      ['Tab', 'link “Privacy policy”'],
      ['Shift+Tab', 'button “Choose”'],
      ['Shift+Tab', accept],
      ['Shift+Tab', reject],
      ['Shift+Tab', opener],
    ],
  },
  {
    state: 'opt-in',
    claim: 'Nothing is decided by Esc, by arrows or by moving through the page.',
    start: opener,
    steps: [
      ['Escape', opener],
      ['PageDown', opener],
      ['Tab', reject],
      ['Escape', reject],
      ['Tab', accept],
      ['Escape', accept],
      ['ArrowRight', accept],
      ['ArrowDown', accept],
      ['PageDown', accept],
      ['End', accept],
    ],
  },
  {
    state: 'opt-in',
    claim: 'Rejecting is two keys, and focus goes back.',
    start: opener,
    steps: [
      ['Tab', reject],
      ['Enter', opener, 'reject_all'],
    ],
    leaves: true,
  },
  {
    state: 'opt-in',
    claim: 'Accepting takes one more, and focus goes back.',
    start: opener,
    steps: [
      ['Tab', reject],
      ['Tab', accept],
      ['Space', opener, 'accept_all'],
    ],
    leaves: true,
  },
  {
    state: 'opt-in',
    claim: 'The choices open by key, and the banner stays.',
    start: opener,
    steps: [
      ['Tab', reject],
      ['Tab', accept],
      ['Tab', 'button “Choose”'],
      ['Enter', 'button “Choose”', 'heed-consent-preferences'],
      ['Space', 'button “Choose”', 'heed-consent-preferences'],
    ],
  },
  {
    state: 'opt-out',
    claim: 'Where the rest is allowed without asking, saying no is two keys too.',
    start: opener,
    steps: [
      ['Tab', reject],
      ['Space', opener, 'withdraw'],
    ],
    leaves: true,
  },
  {
    state: 'notice',
    claim: 'A notice has one button, which allows nothing.',
    start: opener,
    steps: [
      ['Tab', 'button “OK”'],
      ['Enter', opener, 'acknowledge'],
    ],
    leaves: true,
  },
]

const title = 'heading “Your privacy choices”'
const off = (name: string) => `checkbox “${name}”, not ticked`
const on = (name: string) => `checkbox “${name}”, ticked`
const toReject: readonly Step[] = [
  ['Tab', off('Statistics')],
  ['Tab', off('Feedback')],
  ['Tab', off('Marketing')],
  ['Tab', 'link “Privacy policy”'],
  ['Tab', reject],
]
const toSave: readonly Step[] = [...toReject, ['Tab', accept], ['Tab', 'button “Save choices”']]

const preferencesRows: readonly Omit<Row, 'element'>[] = [
  {
    state: 'fresh',
    claim:
      'Focus starts at the heading. Tab goes in reading order, the close button last; Shift+Tab goes back.',
    start: title,
    steps: [
      ...toSave,
      ['Tab', 'button “Close”'],
      ['Shift+Tab', 'button “Save choices”'],
      ['Shift+Tab', accept],
      ['Shift+Tab', reject],
      ['Shift+Tab', 'link “Privacy policy”'],
      ['Shift+Tab', off('Marketing')],
      ['Shift+Tab', off('Feedback')],
      ['Shift+Tab', off('Statistics')],
    ],
  },
  {
    state: 'fresh',
    claim: 'Tab never reaches the page behind, however often it is pressed.',
    start: title,
    steps: times(20, ['Tab', 'inside']),
  },
  {
    state: 'fresh',
    claim: 'Nor does Shift+Tab.',
    start: title,
    steps: times(20, ['Shift+Tab', 'inside']),
  },
  {
    state: 'fresh',
    claim: 'Esc closes, grants nothing and refuses nothing, and focus goes back.',
    start: title,
    steps: [['Escape', opener]],
    leaves: true,
  },
  {
    state: 'fresh',
    claim: 'Esc drops what was ticked.',
    start: title,
    steps: [
      ['Tab', off('Statistics')],
      ['Space', on('Statistics')],
      ['Escape', opener],
    ],
    leaves: true,
  },
  {
    state: 'fresh',
    claim: 'So does the close button.',
    start: title,
    steps: [
      ['Tab', off('Statistics')],
      ['Space', on('Statistics')],
      ...toSave.slice(1),
      ['Tab', 'button “Close”'],
      ['Enter', opener],
    ],
    leaves: true,
  },
  {
    state: 'fresh',
    claim: 'Space ticks and unticks. Enter and arrows on a box do nothing.',
    start: title,
    steps: [
      ['Tab', off('Statistics')],
      ['Space', on('Statistics')],
      ['Space', off('Statistics')],
      ['Enter', off('Statistics')],
      ['ArrowDown', off('Statistics')],
      ['ArrowRight', off('Statistics')],
    ],
  },
  {
    state: 'fresh',
    claim: 'What was ticked is saved by Enter, and focus goes back.',
    start: title,
    steps: [
      ['Tab', off('Statistics')],
      ['Space', on('Statistics')],
      ...toSave.slice(1),
      ['Enter', opener, 'custom'],
    ],
    leaves: true,
  },
  {
    state: 'fresh',
    claim: 'Rejecting is reached before accepting.',
    start: title,
    steps: [...toReject, ['Enter', opener, 'reject_all']],
    leaves: true,
  },
  {
    state: 'fresh',
    claim: 'Accepting needs a press of its own button.',
    start: title,
    steps: [...toReject, ['Tab', accept], ['Space', opener, 'accept_all']],
    leaves: true,
  },
  {
    state: 'many services',
    claim: 'A list that scrolls is no stop of its own.',
    start: title,
    steps: [
      ['PageDown', title],
      ['Tab', off('Statistics')],
      ['Shift+Tab', 'inside'],
    ],
  },
  {
    state: 'with GPC',
    claim: 'A box that Global Privacy Control keeps off is passed over.',
    start: title,
    steps: [
      ['Tab', on('Statistics')],
      ['Tab', off('Feedback')],
      ['Tab', 'link “Privacy policy”'],
    ],
  },
]

const embedRows: readonly Omit<Row, 'element'>[] = [
  {
    state: 'held',
    claim: 'Loading this one thing allows nothing else, and focus goes into what was loaded.',
    start: opener,
    steps: [
      ['Tab', 'link “Privacy policy of Mapworks”'],
      ['Escape', 'link “Privacy policy of Mapworks”'],
      ['Tab', 'button “Load How to find us”'],
      ['Escape', 'button “Load How to find us”'],
      ['Enter', 'frame “How to find us”'],
    ],
  },
  {
    state: 'held',
    claim: 'Allowing it from now on has a button of its own.',
    start: opener,
    steps: [
      ['Tab', 'link “Privacy policy of Mapworks”'],
      ['Tab', 'button “Load How to find us”'],
      ['Tab', 'button “Always allow Maps and videos”'],
      ['ArrowDown', 'button “Always allow Maps and videos”'],
      ['Space', 'button “Always allow Maps and videos”', 'custom'],
    ],
  },
  {
    state: 'refused by GPC',
    claim: 'What Global Privacy Control refuses can be loaded once, and not allowed for good.',
    start: opener,
    steps: [
      ['Tab', 'button “Load How to find us”'],
      ['Tab', 'the page'],
    ],
  },
]

const linkRows = ['in the text', 'floating'].map((state): Omit<Row, 'element'> => ({
  state,
  claim: 'The way back opens the choices by either key.',
  start: opener,
  steps: [
    ['Tab', 'button “Privacy choices”'],
    ['Escape', 'button “Privacy choices”'],
    ['Enter', 'button “Privacy choices”', 'heed-consent-preferences'],
    ['Space', 'button “Privacy choices”', 'heed-consent-preferences'],
  ],
}))

const turned = (name: string, is: 'on' | 'off') => `switch “${name}”, ${is}`
const data = ['Pages', 'Where you came from', 'Your device', 'What Fern & Field knows of you']
const purposes = ['Statistics', 'Feedback', 'Marketing']
const centerRows: readonly Omit<Row, 'element'>[] = [
  {
    state: 'undecided',
    claim: 'Tab goes in reading order: purposes, data, what is held. Nothing is decided on the way.',
    start: opener,
    steps: [
      ...purposes.map((name): Step => ['Tab', turned(name, 'off')]),
      ['Escape', turned('Marketing', 'off')],
      ['ArrowRight', turned('Marketing', 'off')],
      ['Enter', turned('Marketing', 'off')],
      ...data.map((name): Step => ['Tab', turned(name, 'on')]),
      ['Tab', 'button “Download everything”'],
      ['Tab', 'button “Erase everything”'],
      ['Shift+Tab', 'button “Download everything”'],
    ],
  },
  {
    state: 'undecided',
    claim: 'A switch counts at once, and its undo is the next stop.',
    start: opener,
    steps: [
      ['Tab', turned('Statistics', 'off')],
      ['Space', turned('Statistics', 'on'), 'custom'],
      ['Tab', 'button “Undo”'],
      ['Enter', turned('Statistics', 'off'), 'withdraw'],
    ],
  },
  {
    state: 'asks whether to erase',
    claim: 'Erasing is asked first. Esc erases nothing; cancelling takes focus back.',
    start: 'paragraph “Erase all of it, here and at Fern & Field? This cannot be undone.”',
    steps: [
      ['Escape', 'paragraph “Erase all of it, here and at Fern & Field? This cannot be undone.”'],
      ['Tab', on('Also allow nothing from now on')],
      ['Tab', 'button “Yes, erase”'],
      ['Tab', 'button “Cancel”'],
      ['Enter', 'button “Erase everything”'],
    ],
  },
  {
    state: 'asks whether to erase',
    claim: 'After a yes, focus is on what is said about it.',
    start: 'paragraph “Erase all of it, here and at Fern & Field? This cannot be undone.”',
    steps: [
      ['Tab', on('Also allow nothing from now on')],
      ['Space', off('Also allow nothing from now on')],
      ['Tab', 'button “Yes, erase”'],
      [
        'Enter',
        'status “Nothing was erased yet, because Fern & Field could not be asked. Everything is still as it was; try again later.”',
        'heed-privacy-erase',
      ],
    ],
  },
]

/** What the keyboard does, in every engine. */
export const keyboardContract: readonly Row[] = [
  ...bannerRows.map((row) => ({ element: 'heed-consent-banner' as const, ...row })),
  ...preferencesRows.map((row) => ({ element: 'heed-consent-preferences' as const, ...row })),
  ...embedRows.map((row) => ({ element: 'heed-consent-embed' as const, ...row })),
  ...linkRows.map((row) => ({ element: 'heed-consent-link' as const, ...row })),
  ...centerRows.map((row) => ({ element: 'heed-privacy-center' as const, ...row })),
]
