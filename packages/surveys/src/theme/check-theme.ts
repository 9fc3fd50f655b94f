import { contrastOf } from './contrast-of.ts'
import { painter } from './paint.ts'
import { colours, type Part } from './probe.ts'

/** A colour scheme. */
export type Scheme = 'light' | 'dark'

/** Custom properties to their values: `{ '--heed-accent': '#724' }`. */
export type ThemeTokens = Readonly<Record<`--heed-${string}`, string>>

/** Two colours that are too near each other. */
export interface ThemeFinding {
  /** Their tokens: `muted on surface`. */
  readonly pair: string
  /** What they are seen in. */
  readonly what: string
  /** 1 to 21, cut to two places. */
  readonly contrast: number
  /** What it must be at least: 4.5 for words, 3 for what is no word (WCAG 2.2, 1.4.3 and 1.4.11). */
  readonly needs: number
  readonly scheme: Scheme
}

const words = 4.5
const shapes = 3

const pairs: readonly (readonly [part: Part, on: Part, what: string, needs: number])[] = [
  ['text', 'surface', 'questions and answers', words],
  ['text', 'raised', 'what the pointer is on', words],
  ['muted', 'surface', 'labels and hints', words],
  ['bad', 'surface', 'what is wrong with an answer', words],
  ['on-accent', 'accent', 'what is chosen, and the button that goes on', words],
  ['link', 'surface', 'links', words],
  ['line', 'surface', 'borders of fields and buttons', shapes],
  ['ring', 'surface', 'the focus ring, and what is chosen', shapes],
]

/** Parts that are drawn in the token of another name. */
const tokenOf = (part: Part): string => (part === 'link' || part === 'ring' ? 'accent' : part)

/** What is painted behind an element, the lowest first. */
function behind(place: Element): readonly string[] {
  const layers: string[] = []
  const view = place.ownerDocument.defaultView!
  for (let one: Element | null = place; one;) {
    layers.unshift(view.getComputedStyle(one).backgroundColor)
    const root = one.getRootNode()
    one = one.assignedSlot ?? one.parentElement ?? ('host' in root ? (root as ShadowRoot).host : null)
  }
  return layers
}

/** Schemes that a place can be seen in. */
function schemesOf(place: Element): readonly Scheme[] {
  const { colorScheme } = place.ownerDocument.defaultView!.getComputedStyle(place)
  const named = (['light', 'dark'] as const).filter((scheme) => colorScheme.includes(scheme))
  return named.length > 0 ? named : ['light']
}

/**
 * Tells which colours of a survey are too near each other: those that fall short of 4.5 for words and 3 for borders and focus ring, in light and in
 * dark. Colours are taken as the browser computes them, transparent ones as they look on what is behind. For a site's own
 * test and for the debug panel; it never runs by itself. Empty where nothing falls short, on a server, and where the visitor forces colours of their own.
 *
 * @param theme A survey's element, or any place where one may stand: its tokens are those that it has there. Or tokens alone.
 * @param schemes Which schemes to look at. Those that the place allows (`color-scheme`) unless told; both for tokens alone.
 * @example
 * checkTheme({ '--heed-muted': '#bbb' }, ['light'])
 * // [{ pair: 'muted on surface', what: 'labels and hints', contrast: 1.91, needs: 4.5, scheme: 'light' }]
 */
export function checkTheme(
  theme?: Element | ThemeTokens,
  schemes?: readonly Scheme[],
): readonly ThemeFinding[] {
  if (typeof document === 'undefined' || matchMedia('(forced-colors: active)').matches) return []
  const isPlace = theme && 'nodeType' in theme
  const place = (isPlace ? theme : document.body) as Element
  const tokens = isPlace ? undefined : theme
  const paint = painter(place.ownerDocument)
  const ground = behind(place)
  return (schemes ?? (tokens ? (['light', 'dark'] as const) : schemesOf(place))).flatMap((scheme) => {
    const colour = colours(place, scheme, tokens)
    const floor = [colour.canvas, ...ground, colour.surface]
    return pairs.flatMap(([part, on, what, needs]) => {
      const below = on === 'surface' ? floor : [...floor, colour[on]]
      const contrast = contrastOf(paint(...below, colour[part]), paint(...below))
      if (contrast >= needs) return []
      const pair = `${tokenOf(part)} on ${tokenOf(on)}`
      return [{ pair, what, contrast: Math.floor(contrast * 100) / 100, needs, scheme }]
    })
  })
}
