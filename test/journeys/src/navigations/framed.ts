import type { Navigation, Step } from './navigation.ts'

const counted: Step = { here: "await visit.frame('inner')" }
const bare: Step = { here: "await visit.frame('bare')" }

/** Frames, with a tracker of their own and without. */
export const framed: readonly Navigation[] = [
  { name: 'a frame without a tracker', steps: [{ go: 'a' }, bare], views: ['a'] },
  {
    name: 'a frame without a tracker goes to another page',
    steps: [{ go: 'a' }, bare, { here: "await visit.inner((frame) => frame.location.assign('bare-2'))" }],
    views: ['a'],
  },
  {
    name: 'a frame without a tracker goes back',
    steps: [
      { go: 'a' },
      bare,
      { here: "await visit.inner((frame) => frame.location.assign('bare-2'))" },
      { here: 'await visit.inner(() => history.back())' },
    ],
    views: ['a'],
  },
  {
    name: 'a frame without a tracker pushes',
    steps: [{ go: 'a' }, bare, { here: "frames[0].history.pushState(null, '', 'bare-2')" }],
    views: ['a'],
  },
  { name: 'a frame with a tracker', steps: [{ go: 'a' }, counted], views: ['a', 'inner'] },
  {
    name: 'a frame with a tracker goes to another page',
    steps: [{ go: 'a' }, counted, { here: "await visit.inner((frame) => frame.location.assign('inner-2'))" }],
    views: ['a', 'inner', 'inner-2'],
  },
  {
    name: 'a frame with a tracker pushes',
    steps: [{ go: 'a' }, counted, { here: "frames[0].history.pushState(null, '', 'inner-2')" }],
    views: ['a', 'inner', 'inner-2'],
  },
  {
    name: 'a link of the page opens in the frame',
    steps: [{ go: 'a' }, counted, { here: "await visit.inner(() => visit.click('inner-2', 'inner'))" }],
    views: ['a', 'inner', 'inner-2'],
  },
  {
    name: 'the page pushes beside a frame with a tracker',
    steps: [{ go: 'a' }, counted, { here: "history.pushState(null, '', 'b')" }],
    views: ['a', 'inner', 'b'],
  },
  {
    name: 'a frame with a tracker is removed',
    steps: [{ go: 'a' }, counted, { here: "document.querySelector('iframe').remove()" }],
    views: ['a', 'inner'],
  },
]
