import { isBehind } from '@heed/test-elements/controls'
import { alpha, contrast, ground } from '@heed/test-elements/contrast'
import { called } from '@heed/test-elements/faults'
import { found } from '@heed/test-elements/found'
import { all } from '../look.test.kit.ts'

/** Points whose picture can't be seen on its box (WCAG 1.4.11). */
export function pointFaults(survey: HTMLElement): readonly string[] {
  return all(survey, '.number svg')
    .filter((one) => one.getClientRects().length > 0 && !isBehind(one))
    .flatMap((picture) => {
      const box = found(picture.closest('.number')?.previousElementSibling)
      const { backgroundColor } = getComputedStyle(box)
      const behind = alpha(backgroundColor) === 1 ? backgroundColor : ground(box)
      const seen = contrast(getComputedStyle(picture).stroke, behind)
      return seen < 3 ? [`point: ${called(box)} ${seen.toFixed(1)}`] : []
    })
}

const edgeOf = (one: Element) => {
  const { borderTopStyle, borderTopWidth } = getComputedStyle(one)
  return `${borderTopWidth} ${borderTopStyle}`
}

/** A slider that has a value, and an order that was changed, which look as before but for their colours. */
export function setFaults(survey: HTMLElement): readonly string[] {
  return all(survey, '.set').flatMap((one) => {
    const set = edgeOf(one)
    one.classList.remove('set')
    const before = edgeOf(one)
    one.classList.add('set')
    return set === before ? [`set: ${called(one)} looks as before`] : []
  })
}

const wordsIn = (part: HTMLElement) => {
  const range = part.ownerDocument.createRange()
  range.selectNodeContents(part)
  return { text: part.textContent?.trim(), box: range.getBoundingClientRect() }
}

/** Words of points that lie over each other. They may leave their own point: there is nothing else beside them. */
export function overlapFaults(survey: HTMLElement): readonly string[] {
  const words = all(survey, '.cell .number, .cell .label')
    .filter((one) => getComputedStyle(one).clipPath === 'none' && !one.querySelector('svg'))
    .map(wordsIn)
  return words.flatMap(({ text, box }, at) =>
    words.slice(at + 1).flatMap((other) => {
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left)
      const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top)
      return wide > 1 && high > 1 ? [`overlap: “${text}” and “${other.text}” by ${wide} × ${high}`] : []
    }),
  )
}
