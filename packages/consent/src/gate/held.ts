import { trusted } from './trusted.ts'

/** Attributes that make an element load something. They wait under the same name with `data-heed-` before it. */
const LOADING = ['src', 'srcset', 'href', 'poster', 'data'] as const

const waiting = (name: string) => `data-heed-${name}`

/** Where a filled element says which of its attributes are ours to take back. */
const LIVE = 'data-heed-live'

/** Attributes whose change may make an element one that is held. */
export const WATCHED = ['data-heed-purpose', ...LOADING.map(waiting)]

/** Everything that may be held: scripts with a purpose of their own, and elements with something to load. */
export const HELD = [
  'script[type="text/plain"][data-heed-purpose]',
  ...LOADING.map((name) => `[${waiting(name)}]:not(script)`),
].join()

/** What was filled, and may have to be emptied. */
export const FILLED = `[${LIVE}]`

/** The purpose of an element: its own, or the one of what it stands in. A purpose of no name is never granted. */
export const purposeOf = (element: Element): string =>
  element.closest<HTMLElement>('[data-heed-purpose]')?.dataset['heedPurpose'] ?? ''

/** Media elements look at their sources only when they are told to. */
const reload = (element: Element) => element.closest<HTMLMediaElement>('video,audio')?.load()

/**
 * Takes a frame out and puts it back. One that merely loses its address runs on until the empty page has arrived; and one
 * that the parser made may be filled again by the browser itself when the visitor comes back to the page (Firefox).
 */
const renew = (element: Element) => element.localName === 'iframe' && element.replaceWith(element)

/** Gives an element the attributes that waited, all at once. */
export function fill(element: Element): void {
  const names = LOADING.filter((name) => element.hasAttribute(waiting(name)))
  renew(element)
  element.setAttribute(LIVE, names.join(' '))
  for (const name of names) {
    const value = element.getAttribute(waiting(name)) ?? ''
    element.removeAttribute(waiting(name))
    // These two may be where a page that enforces Trusted Types wants more than a string.
    const isCode = /^(embed|object)$/.test(element.localName)
    element.setAttribute(name, isCode ? trusted().createScriptURL(value) : value)
  }
  reload(element)
}

/** Takes from an element what {@link fill} gave it: what was on its way is given up, and what ran in a frame ends. */
export function empty(element: Element): void {
  for (const name of element.getAttribute(LIVE)?.split(' ') ?? []) {
    element.setAttribute(waiting(name), element.getAttribute(name) ?? '')
    element.removeAttribute(name)
  }
  element.removeAttribute(LIVE)
  renew(element)
  reload(element)
}
