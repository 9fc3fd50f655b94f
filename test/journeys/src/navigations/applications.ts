import type { Navigation, Step } from './navigation.ts'

const push = (url: string): Step => ({ here: `history.pushState(null, '', '${url}')` })
const replace = (url: string): Step => ({ here: `history.replaceState(null, '', '${url}')` })
const start: Step = { go: 'a' }

/** Pages of an application within one document. */
export const applications: readonly Navigation[] = [
  { name: 'a push', steps: [start, push('b')], views: ['a', 'b'] },
  { name: 'three pushes', steps: [start, push('b'), push('c'), push('d')], views: ['a', 'b', 'c', 'd'] },
  {
    name: 'three pushes in one task',
    steps: [start, { here: "for (const url of ['b', 'c', 'd']) history.pushState(null, '', url)" }],
    views: ['a', 'd'],
  },
  { name: 'a push of the same address', steps: [start, push('a'), push('a')], views: ['a'] },
  {
    name: 'a push without an address',
    steps: [start, { here: "history.pushState({ n: 1 }, '')" }],
    views: ['a'],
  },
  { name: 'a push of another query', steps: [start, push('a?page=2')], views: ['a', 'a?page=2'] },
  { name: 'a push of an anchor', steps: [start, push('a#top')], views: ['a'] },
  {
    name: 'a push that is refused',
    steps: [start, { here: "try { history.pushState(null, '', 'https://elsewhere.example/') } catch {}" }],
    views: ['a'],
  },
  {
    name: 'a push through what others wrapped',
    steps: [
      start,
      {
        here: 'const { pushState } = history; history.pushState = (...all) => pushState.apply(history, all)',
      },
      push('b'),
    ],
    views: ['a', 'b'],
  },
  { name: 'a replaced query', steps: [start, replace('a?sort=price')], views: ['a'] },
  { name: 'a replaced query, then its push', steps: [start, replace('a?x=1'), push('a?x=1')], views: ['a'] },
  { name: 'a replaced path', steps: [start, replace('b')], views: ['a', 'b'] },
  {
    name: 'a push that was seen, then replaced',
    steps: [start, push('b'), replace('c')],
    views: ['a', 'b', 'c'],
  },
  {
    name: 'a push, redirected',
    steps: [start, { here: "history.pushState(null, '', 'b'); history.replaceState(null, '', 'c')" }],
    views: ['a', 'c'],
  },
  {
    name: 'a push, redirected a little later',
    steps: [
      start,
      {
        here: "history.pushState(null, '', 'b'); Promise.resolve().then(() => history.replaceState(null, '', 'c'))",
      },
    ],
    views: ['a', 'c'],
  },
  {
    name: 'a push, redirected back',
    steps: [start, { here: "history.pushState(null, '', 'b'); history.replaceState(null, '', 'a')" }],
    views: ['a'],
  },
  {
    name: 'a push and its query in a second step',
    steps: [start, { here: "history.pushState(null, '', 'b'); history.replaceState(null, '', 'b?page=1')" }],
    views: ['a', 'b?page=1'],
  },
  { name: 'a page that redirects itself as it loads', steps: [{ go: 'boot' }], views: ['en'] },
  {
    name: 'a push, and back',
    steps: [start, push('b'), { here: 'await visit.back()' }],
    views: ['a', 'b', 'a'],
  },
  {
    name: 'a push, and the back button',
    steps: [start, push('b'), { press: 'back' }],
    views: ['a', 'b', 'a'],
    // A browser's button passes over entries that a page made without its visitor.
    needs: 'activation',
  },
  {
    name: 'a push, back and forward',
    steps: [start, push('b'), { here: 'await visit.back()' }, { here: 'await visit.back(1)' }],
    views: ['a', 'b', 'a', 'b'],
  },
  {
    name: 'two pushes, and back over both',
    steps: [start, push('b'), push('c'), { here: 'await visit.back(-2)' }],
    views: ['a', 'b', 'c', 'a'],
  },
  {
    name: 'back between states of one address',
    steps: [start, { here: "history.pushState({ n: 1 }, '')" }, { here: 'await visit.back()' }],
    views: ['a'],
  },
  {
    name: 'back to a replaced query',
    steps: [start, replace('a?x=1'), push('b'), { here: 'await visit.back()' }],
    views: ['a', 'b', 'a?x=1'],
  },
  {
    name: 'a push, then a link',
    steps: [start, push('b'), { away: "visit.click('c')" }],
    views: ['a', 'b', 'c'],
  },
  { name: 'a push, then a reload', steps: [start, push('b'), { press: 'reload' }], views: ['a', 'b', 'b'] },
]
