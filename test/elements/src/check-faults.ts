import { alpha, contrast } from './contrast.ts'
import { controls } from './controls.ts'
import { called } from './faults.ts'

/** What is drawn of a box: the sign in it, and the words or the picture beside it. Its colours are left out: in forced colours, and to many eyes, they say nothing. */
const shapeOf = (box: Element) => {
  const part = (pseudo?: string) => {
    const { content, marginInlineStart, transform, borderStyle, borderWidth, outlineStyle, outlineWidth } =
      getComputedStyle(box, pseudo)
    return [content, marginInlineStart, transform, borderStyle, borderWidth, outlineStyle, outlineWidth]
  }
  const drawn = box.nextElementSibling?.querySelector('svg')
  const isFilled = Boolean(drawn) && getComputedStyle(drawn!).fill !== 'none'
  return [...part(), ...part('::before'), ...part('::after'), isFilled].join(' ')
}

/** How a box looks when it has come to rest: reading its place lets a knob start to travel. */
function atRest(box: HTMLInputElement) {
  shapeOf(box)
  for (const animation of box.getAnimations({ subtree: true })) animation.finish()
  return { shape: shapeOf(box), fill: getComputedStyle(box).backgroundColor }
}

/** The boxes that change with one. */
const groupOf = (box: HTMLInputElement): readonly HTMLInputElement[] =>
  box.type === 'radio'
    ? [...(box.getRootNode() as ShadowRoot).querySelectorAll('input')].filter(({ name }) => name === box.name)
    : [box]

/** How it looks on and off; then all is as before. */
function bothWays(box: HTMLInputElement) {
  const before = groupOf(box).map((one) => ({ one, checked: one.checked }))
  box.checked = true
  const on = atRest(box)
  box.checked = false
  const off = atRest(box)
  for (const { one, checked } of before) one.checked = checked
  return [on, off] as const
}

/**
 * Boxes that look the same on and off, or differ by colour alone. A radio button's dark fill on a light ground is more than a colour
 * (WCAG 1.4.1: a contrast of 3), but not where the system chooses the colours. One that the engine draws itself has the system's
 * own signs.
 */
export function checkFaults(element: HTMLElement): readonly string[] {
  const isForced = Boolean(element.ownerDocument.defaultView?.matchMedia('(forced-colors: active)').matches)
  return controls(element)
    .filter((control): control is HTMLInputElement => control.matches('[type=checkbox], [type=radio]'))
    .filter((box) => getComputedStyle(box).appearance === 'none')
    .flatMap((box) => {
      const [on, off] = bothWays(box)
      const isOther =
        on.shape !== off.shape ||
        (!isForced && box.type === 'radio' && alpha(off.fill) === 1 && contrast(on.fill, off.fill) >= 3)
      return isOther ? [] : [`check: ${called(box)} looks the same on and off`]
    })
}
