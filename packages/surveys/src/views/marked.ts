import { html, type TemplateResult } from 'lit/html.js'
import { markup } from '../flow/markup.ts'

/** Fills placeholders in. */
type Fill = (text: string) => string

const asIs: Fill = (text) => text

/**
 * Draws the markup that words may have: `**strong**`, `_emphasis_`, and links to HTTPS or to a path of the same site. Links open
 * beside the survey, so that what was answered stays, and tell the other site nothing about this page. Words without marks come back as they are.
 *
 * @param fill Fills placeholders in, stretch by stretch: what it gives is text, and never becomes markup.
 */
export function marked(text: string, fill = asIs): TemplateResult | string {
  const parts = markup(text)
  if (parts.every(({ kind }) => kind === 'text')) return fill(text)
  return html`${parts.map((part) => {
    const words = fill(part.text)
    if (part.kind === 'strong') return html`<strong>${words}</strong>`
    if (part.kind === 'emphasis') return html`<em>${words}</em>`
    return part.kind === 'link'
      ? html`<a part="link" href=${part.href} target="_blank" rel="noopener noreferrer">${words}</a>`
      : words
  })}`
}

/** The same words without their marks, for where only text can stand: a name by attribute, or what is said aloud. */
export const unmarked = (text: string, fill = asIs): string =>
  markup(text)
    .map((part) => fill(part.text))
    .join('')
