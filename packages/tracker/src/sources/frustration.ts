import type { Source } from '../source.ts'
import { isOurs } from './is-ours.ts'
import { listen } from './listen.ts'
import { plain } from './plain.ts'

/** So many clicks, in so many milliseconds, within so many pixels, are rage. */
const RAGE = { clicks: 3, ms: 1_000, pixels: 30 } as const

/** After so many milliseconds without effect a click is dead. */
const PATIENCE = 2_000

/** How many of these events a page tells. */
const LIMIT = 20

/** What looks as if a click does something. A link to elsewhere is left to the network, which may be slow. */
const ALIVE =
  'button,a:not([href]),a[href^="#"],a[href^=javascript],[onclick],[role=button],[role=link],[role=tab],[role=menuitem],[type=button],[type=submit]'

/** Where many clicks are a way to select or to count. */
const FIELD = 'input,textarea,select,[contenteditable]'

const describe = (element: Element): string => {
  const [name, role, id] = ['data-heed-name', 'role', 'id'].map((one) => element.getAttribute(one))
  return plain(name || element.localName + (role ? `[${role}]` : '') + (id ? `#${id}` : ''))
}

/**
 * Emits `rage_click` for three clicks or more within a second and 30 pixels, once for a burst, and `dead_click` for a click on something
 * that looks alive (a button, a link to nowhere, a role of that kind) after which nothing happens for two seconds: no node changes,
 * nothing scrolls, takes the focus, is selected, plays or opens, and the address stays. At most twenty a page.
 *
 * An element is told by its `data-heed-name`, else by tag, role and id (`button#buy`); never by its text. Rage in fields and
 * while text is selected is not counted. What only changes inside a shadow root can't be seen, so clicks in there are
 * never dead. Our own elements are left alone, and so are clicks by keyboard or script.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews, frustration] })
 */
export const frustration: Source = (track, { window }) => {
  const { document, location, performance } = window
  let recent: { readonly time: number; readonly x: number; readonly y: number }[] = []
  let raging = false
  let told = 0
  let calm: (() => void) | undefined

  const tell = (name: 'rage_click' | 'dead_click', element: Element) => {
    if (told++ < LIMIT) void track(name, { element: describe(element) })
  }
  const alive = () => calm?.()
  const watch = (element: Element) => {
    const { href } = location
    const changes = new window.MutationObserver(alive)
    const timer = window.setTimeout(() => {
      alive()
      if (href === location.href) tell('dead_click', element)
    }, PATIENCE)
    const stops = [
      // Signs of life that change no node.
      listen(window, {
        scroll: alive,
        focusin: alive,
        selectionchange: alive,
        submit: alive,
        reset: alive,
        invalid: alive,
        toggle: alive,
        play: alive,
        blur: alive,
        visibilitychange: alive,
      }),
      listen((window as { navigation?: EventTarget }).navigation ?? window, { navigate: alive }),
      () => changes.disconnect(),
      () => window.clearTimeout(timer),
    ]
    changes.observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    calm = () => {
      calm = undefined
      for (const stop of stops) stop()
    }
  }
  const click = (event: MouseEvent) => {
    const { clientX: x, clientY: y, detail, target } = event
    const element = target as Element
    if (!detail || isOurs(event)) return
    const time = performance.now()
    recent = recent.filter(
      (one) => time - one.time <= RAGE.ms && Math.hypot(x - one.x, y - one.y) <= RAGE.pixels,
    )
    raging &&= !!recent[0]
    recent.push({ time, x, y })
    if (
      !raging &&
      recent.length >= RAGE.clicks &&
      !element.closest(FIELD) &&
      document.getSelection()?.type !== 'Range'
    ) {
      raging = true
      tell('rage_click', element)
    }
    const button = element.closest(ALIVE)
    if (button && !calm) watch(button)
  }
  const stops = [listen(window, { click }), alive]
  return () => {
    for (const stop of stops) stop()
  }
}
