import type { Navigation } from './navigation.ts'

/** Documents that load. */
export const documents: readonly Navigation[] = [
  { name: 'an address is typed', steps: [{ go: 'a' }], views: ['a'] },
  { name: 'an address with an anchor is typed', steps: [{ go: 'a#reviews' }], views: ['a#reviews'] },
  { name: 'an address with a route is typed', steps: [{ go: 'a#/cart' }], views: ['a#/cart'] },
  { name: 'another address is typed', steps: [{ go: 'a' }, { go: 'b' }], views: ['a', 'b'] },
  { name: 'a link is followed', steps: [{ go: 'a' }, { away: "visit.click('b')" }], views: ['a', 'b'] },
  { name: 'a link to the same page', steps: [{ go: 'a' }, { away: "visit.click('a')" }], views: ['a', 'a'] },
  {
    name: 'location.assign to another query',
    steps: [{ go: 'a' }, { away: "location.assign('a?page=2')" }],
    views: ['a', 'a?page=2'],
  },
  { name: 'location.replace', steps: [{ go: 'a' }, { away: "location.replace('b')" }], views: ['a', 'b'] },
  { name: 'location.reload', steps: [{ go: 'a' }, { away: 'location.reload()' }], views: ['a', 'a'] },
  { name: 'the reload button', steps: [{ go: 'a' }, { press: 'reload' }], views: ['a', 'a'] },
  {
    name: 'a form is sent by GET',
    steps: [{ go: 'a' }, { away: "visit.submit('b', 'get')" }],
    views: ['a', 'b?q=1'],
  },
  {
    name: 'a form is sent by POST',
    steps: [{ go: 'a' }, { away: "visit.submit('b', 'post')" }],
    views: ['a', 'b'],
  },
  {
    name: 'the server redirects',
    steps: [{ go: 'a' }, { away: "visit.click('moved')" }],
    views: ['a', 'b'],
  },
  {
    name: 'a page without a tracker refreshes to another',
    steps: [{ go: 'a' }, { away: "visit.click('refresh')" }],
    views: ['a', 'b'],
  },
  {
    name: 'the page is not found',
    steps: [{ go: 'a' }, { away: "visit.click('missing')" }],
    views: ['a', 'missing'],
  },
  {
    name: 'the server answers that there is nothing to show',
    steps: [{ go: 'a' }, { here: "visit.click('nothing')" }],
    views: ['a'],
  },
  {
    name: 'a link that only runs a script',
    steps: [{ go: 'a' }, { here: "visit.click('javascript:void 0')" }],
    views: ['a'],
  },
  {
    name: 'a link to a new window',
    steps: [{ go: 'a' }, { here: "await visit.opened(window.open('b'))" }],
    views: ['a', 'b'],
    needs: 'windows',
  },
  {
    name: 'the same page in a second window',
    steps: [{ go: 'a' }, { here: 'await visit.opened(window.open(location.href))' }],
    views: ['a', 'a'],
    needs: 'windows',
  },
  {
    name: 'the page crashes and is loaded again',
    steps: [{ go: 'a' }, { press: 'crash' }, { press: 'reload' }],
    views: ['a', 'a'],
    needs: 'crash',
  },
  {
    name: 'the browser is closed and restores its windows',
    steps: [{ go: 'a' }, { here: "history.pushState(null, '', 'b')" }, { press: 'restart' }],
    views: ['a', 'b', 'b'],
    needs: 'restart',
  },
  {
    name: 'a page writes itself anew',
    steps: [{ go: 'a' }, { here: "document.open(); document.write('<p>new'); document.close()" }],
    views: ['a'],
  },
  {
    name: 'a page writes itself anew, then pushes',
    steps: [
      { go: 'a' },
      { here: "document.open(); document.write('<p>new'); document.close()" },
      { here: "history.pushState(null, '', 'b')" },
    ],
    views: ['a', 'b'],
  },
]
