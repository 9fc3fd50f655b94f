import type { Navigation } from './navigation.ts'

const toB = { away: "visit.click('b')" }
const back = { press: 'back' } as const
const forward = { press: 'forward' } as const

/** Back and forward between documents. */
export const returns: readonly Navigation[] = [
  { name: 'the back button', steps: [{ go: 'a' }, toB, back], views: ['a', 'b', 'a'], needs: 'bfcache' },
  {
    name: 'history.back',
    steps: [{ go: 'a' }, toB, { away: 'history.back()' }],
    views: ['a', 'b', 'a'],
    needs: 'bfcache',
  },
  {
    name: 'back and forward',
    steps: [{ go: 'a' }, toB, back, forward],
    views: ['a', 'b', 'a', 'b'],
    needs: 'bfcache',
  },
  {
    name: 'back and forward and back',
    steps: [{ go: 'a' }, toB, back, forward, back],
    views: ['a', 'b', 'a', 'b', 'a'],
    needs: 'bfcache',
  },
  {
    name: 'back over two pages',
    steps: [{ go: 'a' }, toB, { away: "visit.click('c')" }, { away: 'history.go(-2)' }],
    views: ['a', 'b', 'c', 'a'],
    needs: 'bfcache',
  },
  {
    name: 'back to a page that was pushed',
    steps: [{ go: 'a' }, { here: "history.pushState(null, '', 'b')" }, { away: "visit.click('c')" }, back],
    views: ['a', 'b', 'c', 'b'],
    needs: 'bfcache',
  },
  {
    name: 'back, then a push',
    steps: [{ go: 'a' }, toB, back, { here: "history.pushState(null, '', 'c')" }],
    views: ['a', 'b', 'a', 'c'],
    needs: 'bfcache',
  },
  {
    name: 'back, then a replaced query',
    steps: [{ go: 'a' }, toB, back, { here: "history.replaceState(null, '', 'a?sort=price')" }],
    views: ['a', 'b', 'a'],
    needs: 'bfcache',
  },
  {
    name: 'back, then a redirect',
    steps: [
      { go: 'a' },
      toB,
      back,
      { here: "history.pushState(null, '', 'c'); history.replaceState(null, '', 'd')" },
    ],
    views: ['a', 'b', 'a', 'd'],
    needs: 'bfcache',
  },
  {
    name: 'back to a page at an anchor',
    steps: [{ go: 'a' }, { here: "visit.click('#reviews')" }, toB, back],
    views: ['a', 'b', 'a#reviews'],
    needs: 'bfcache',
  },
  {
    name: 'back to a page with a frame that counts itself',
    steps: [{ go: 'a' }, { here: "await visit.frame('inner')" }, toB, back],
    views: ['a', 'inner', 'b', 'a', 'inner'],
    // The frame was added by a script that did not run again.
    reloaded: ['a', 'inner', 'b', 'a'],
    needs: 'bfcache',
  },
  {
    name: 'back to a page that may not be kept',
    steps: [{ go: 'private' }, toB, back],
    views: ['private', 'b', 'private'],
  },
  {
    name: 'back to a page that listens to unload',
    steps: [{ go: 'a' }, { here: "addEventListener('unload', () => {})" }, toB, back],
    views: ['a', 'b', 'a'],
  },
]
