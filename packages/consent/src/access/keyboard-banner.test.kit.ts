import { opener, type Row } from '@heed/test-elements/keyboard-row'
import { accept, reject } from './spoken-controls.test.kit.ts'

/** The banner. */
export const bannerRows: readonly Omit<Row, 'element'>[] = [
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
