import type { Navigation, Step } from './navigation.ts'

const needs = 'navigation'
/** An application that handles its navigations itself. */
const routed: Step = {
  here: "navigation.addEventListener('navigate', (event) => event.canIntercept && event.intercept({ async handler() {} }))",
}
const navigate = (url: string, history: 'push' | 'replace'): Step => ({
  here: `await navigation.navigate('${url}', { history: '${history}' }).finished`,
})

/** Pages by the Navigation API. */
export const intercepted: readonly Navigation[] = [
  { name: 'navigate, pushed', steps: [{ go: 'a' }, routed, navigate('b', 'push')], views: ['a', 'b'], needs },
  {
    name: 'navigate, replaced',
    steps: [{ go: 'a' }, routed, navigate('b', 'replace')],
    views: ['a', 'b'],
    needs,
  },
  {
    name: 'navigate, with the query replaced',
    steps: [{ go: 'a' }, routed, navigate('a?sort=price', 'replace')],
    views: ['a'],
    needs,
  },
  {
    name: 'navigate to the same address',
    steps: [{ go: 'a' }, routed, navigate('a', 'push')],
    views: ['a'],
    needs,
  },
  {
    name: 'navigate to another document',
    steps: [{ go: 'a' }, { away: "navigation.navigate('b')" }],
    views: ['a', 'b'],
    needs,
  },
  {
    name: 'navigate to another document in place of this',
    steps: [{ go: 'a' }, { away: "navigation.navigate('b', { history: 'replace' })" }],
    views: ['a', 'b'],
    needs,
  },
  {
    name: 'a link that the application handles',
    steps: [{ go: 'a' }, routed, { here: "visit.click('b')" }],
    views: ['a', 'b'],
    needs,
  },
  {
    name: 'a navigation that is cancelled',
    steps: [
      { go: 'a' },
      { here: "navigation.addEventListener('navigate', (event) => event.preventDefault())" },
      { here: "visit.click('b')" },
    ],
    views: ['a'],
    needs,
  },
  {
    name: 'a navigation that another overtakes',
    steps: [
      { go: 'a' },
      routed,
      {
        here: "navigation.navigate('b').finished.catch(() => {}); await navigation.navigate('c').finished",
      },
    ],
    views: ['a', 'c'],
    needs,
  },
  {
    name: 'a navigation that fails after it has committed',
    steps: [
      { go: 'a' },
      {
        here: "navigation.addEventListener('navigate', (event) => event.intercept({ handler: () => Promise.reject(0) }))",
      },
      { here: "await navigation.navigate('b').finished.catch(() => {})" },
    ],
    views: ['a', 'b'],
    needs,
  },
  {
    name: 'a reload that the application handles',
    steps: [{ go: 'a' }, routed, { here: 'await navigation.reload().finished' }],
    views: ['a'],
    needs,
  },
  {
    name: 'back that the application handles',
    steps: [{ go: 'a' }, routed, navigate('b', 'push'), { here: 'await navigation.back().finished' }],
    views: ['a', 'b', 'a'],
    needs,
  },
  {
    name: 'the state of an entry changes',
    steps: [{ go: 'a' }, { here: 'navigation.updateCurrentEntry({ state: 1 })' }],
    views: ['a'],
    needs,
  },
]
