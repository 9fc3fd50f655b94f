import { alpha, contrast, ground } from '@heed/test-elements/contrast'
import { found } from '@heed/test-elements/found'
import { all } from '../look.test.kit.ts'

/** Points whose number, word or picture can't be read on its box (WCAG 1.4.3, 1.4.11): axe doesn't judge what is that short. */
export function pointFaults(survey: HTMLElement): readonly string[] {
  return all(survey, '.number')
    .filter((one) => one.localName === 'span' && one.getClientRects().length > 0)
    .flatMap((number) => {
      const box = found(number.previousElementSibling)
      const { backgroundColor } = getComputedStyle(box)
      const least = number.querySelector('svg') ? 3 : 4.5
      const seen = contrast(
        getComputedStyle(number).color,
        alpha(backgroundColor) === 1 ? backgroundColor : ground(box),
      )
      return seen < least ? [`point: “${number.textContent?.trim()}” ${seen.toFixed(1)}`] : []
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
