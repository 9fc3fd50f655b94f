import type { Navigation } from './navigation.ts'

const start = [{ go: 'a' }, { here: "visit.prerender('b')" }, { prerendered: 'b' }] as const
const toB = { away: "visit.click('b')" }

/** Pages that are made ready before anybody asks for them. */
export const prerendered: readonly Navigation[] = [
  { name: 'a prerendered page is shown', steps: [...start, toB], views: ['a', 'b'], needs: 'prerender' },
  { name: 'a prerendered page is never shown', steps: start, views: ['a'], needs: 'prerender' },
  {
    name: 'another page than the prerendered one is shown',
    steps: [...start, { away: "visit.click('c')" }],
    views: ['a', 'c'],
    needs: 'prerender',
  },
  {
    name: 'one of two prerendered pages is shown',
    steps: [
      { go: 'a' },
      { here: "visit.prerender('b', 'c')" },
      { prerendered: 'b' },
      { prerendered: 'c' },
      toB,
    ],
    views: ['a', 'b'],
    needs: 'prerender',
  },
  {
    name: 'a prerendered page is shown, then pushes',
    steps: [...start, toB, { here: "history.pushState(null, '', 'c')" }],
    views: ['a', 'b', 'c'],
    needs: 'prerender',
  },
  {
    name: 'a prerendered page is shown, and left by the back button',
    steps: [...start, toB, { press: 'back' }],
    views: ['a', 'b', 'a'],
    needs: 'prerender',
  },
  {
    name: 'a page that redirects itself while it is prerendered',
    steps: [
      { go: 'a' },
      { here: "visit.prerender('boot')" },
      { prerendered: 'boot' },
      { away: "visit.click('boot')" },
    ],
    views: ['a', 'en'],
    needs: 'prerender',
  },
]
