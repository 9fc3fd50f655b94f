import { opener, times, type Row, type Step } from '@heed/test-elements/keyboard-row'
import { accept, off, on, reject } from './spoken-controls.test.kit.ts'

const title = 'heading “Your privacy choices”'
const toReject: readonly Step[] = [
  ['Tab', off('Statistics')],
  ['Tab', off('Feedback')],
  ['Tab', off('Marketing')],
  ['Tab', 'link “Privacy policy”'],
  ['Tab', reject],
]
const toSave: readonly Step[] = [...toReject, ['Tab', accept], ['Tab', 'button “Save choices”']]

/** The choices. */
export const preferencesRows: readonly Omit<Row, 'element'>[] = [
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
