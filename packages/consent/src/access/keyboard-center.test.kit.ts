import { opener, type Row, type Step } from '@heed/test-elements/keyboard-row'
import { off, on } from './spoken-controls.test.kit.ts'

/** The embed. */
export const embedRows: readonly Omit<Row, 'element'>[] = [
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

/** The way back. */
export const linkRows = ['in the text', 'floating'].map((state): Omit<Row, 'element'> => ({
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
/** The privacy center. */
export const centerRows: readonly Omit<Row, 'element'>[] = [
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
