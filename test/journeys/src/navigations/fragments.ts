import type { Navigation } from './navigation.ts'

/** Jumps to an anchor, and routes that live in the fragment. */
export const fragments: readonly Navigation[] = [
  { name: 'a link to an anchor', steps: [{ go: 'a' }, { here: "visit.click('#reviews')" }], views: ['a'] },
  {
    name: 'back between anchors',
    steps: [{ go: 'a' }, { here: "visit.click('#reviews')" }, { here: 'await visit.back()' }],
    views: ['a'],
  },
  {
    name: 'a link to a route',
    steps: [{ go: 'a' }, { here: "visit.click('#/cart')" }],
    views: ['a', 'a#/cart'],
  },
  {
    name: 'a route by location.hash',
    steps: [{ go: 'a' }, { here: "location.hash = '!help'" }],
    views: ['a', 'a#!help'],
  },
  {
    name: 'the same route again',
    steps: [{ go: 'a#/cart' }, { here: "visit.click('#/cart')" }],
    views: ['a#/cart'],
  },
  {
    name: 'back between routes',
    steps: [{ go: 'a' }, { here: "visit.click('#/cart')" }, { here: 'await visit.back()' }],
    views: ['a', 'a#/cart', 'a'],
  },
  {
    name: 'a route by location.replace',
    steps: [{ go: 'a#/account' }, { here: "location.replace('#/login')" }],
    views: ['a#/account', 'a#/login'],
  },
  {
    name: 'a route, redirected',
    steps: [{ go: 'a' }, { here: "location.hash = '/account'; history.replaceState(null, '', '#/login')" }],
    views: ['a', 'a#/login'],
  },
  {
    name: 'a replaced query of a route',
    steps: [{ go: 'a#/cart' }, { here: "history.replaceState(null, '', '#/cart?sort=price')" }],
    views: ['a#/cart'],
  },
  {
    name: 'from a route to none',
    steps: [{ go: 'a#/cart' }, { here: "history.pushState(null, '', 'a')" }],
    views: ['a#/cart', 'a'],
  },
]
