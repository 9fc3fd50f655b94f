import { html } from 'lit/html.js'
import { inNumber } from '../../counted.ts'
import { css } from '../../styles/css.ts'
import type { View } from '../view.ts'
import { scaleView } from '../scale-view.ts'

/** The styles of stars, faces and thumbs, and of a word for each of many points. No colour of its own: it moves answers. */
export const styles = css`
  .glyph {
    display: block;
    inline-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .turned {
    scale: 1 -1;
  }
  .scale .cell:has(.star) input {
    border-color: transparent;
    background: none;
  }
  .cell :checked + .number:has(.star),
  .cell:has(~ .cell :checked) .number:has(.star) {
    color: var(--_accent);
  }
  :checked + .number .star,
  .cell:has(~ .cell :checked) .star {
    fill: currentColor;
  }
  .each :nth-child(2):last-child .label {
    grid-row: 2;
  }
  /* Many words don't fit: those of the ends are seen, and that of the chosen point. */
  @container (inline-size < 480px) {
    .each:has(> :nth-child(6)) {
      position: relative;
      padding-block-end: 4.5em;
    }
    .each:has(> :nth-child(6)) .label {
      position: absolute;
      grid-area: auto;
      inset-block: 50px auto;
      inset-inline: 0 auto;
      inline-size: 44cqi;
    }
    .each:has(> :nth-child(6)) :last-child > .label {
      inset-inline: auto 0;
    }
    .each:has(> :nth-child(6)) :not(:first-child, :last-child) > .label {
      inset: auto 0 0;
      inline-size: auto;
      text-align: center;
    }
    .each:has(> :nth-child(6)) > :not(:first-child, :last-child) input:not(:checked) ~ .label {
      block-size: 1px;
      padding: 0;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
`

const star = () =>
  html`<svg class="glyph star" viewBox="0 0 24 24" aria-hidden="true">
    <path d="m12 3 2.8 5.7 6.2.9-4.5 4.4 1.1 6.2-5.6-2.9-5.6 2.9 1.1-6.2L3 9.6l6.2-.9z" />
  </svg>`

/** @param mood From -1, as sad as can be, to 1. */
const face = (mood: number) =>
  html`<svg class="glyph" viewBox="0 0 24 24" aria-hidden="true">
    <circle cx="12" cy="12" r="9.5" />
    <path d="M9 9.5v.1m6-.1v.1M7.5 ${15 - mood * 1.5}q4.5 ${mood * 5.5} 9 0" />
  </svg>`

const thumb = (up: number) =>
  html`<svg class=${up ? 'glyph' : 'glyph turned'} viewBox="0 0 24 24" aria-hidden="true">
    <path d="M7 11v9H4v-9zl4-8a2 2 0 0 1 2.5 2.5L13 9h5.5a2 2 0 0 1 2 2.4l-1.3 7a2 2 0 0 1-2 1.6H7" />
  </svg>`

/**
 * A scale of stars, faces or thumbs, or with a word for each of many points. It is the same scale to the keyboard and to a
 * screen reader; each point has its word, or says which of how many it is.
 */
export const view: View<'scale'> = (item, context) => {
  const { min, max, labels, format } = item
  const { locale } = context
  const { point, down, up, stars, faces } = context.words
  const drawn = (score: number) => {
    if (format === 'stars') return star()
    if (format === 'faces') return face(((score - min) / (max - min)) * 2 - 1)
    return format === 'thumbs' ? thumb(score) : score
  }
  const named = (score: number) => {
    if (format === 'thumbs') return [down, up][score]
    if (format === 'stars') return inNumber(stars, score, locale)
    const face = max - min + 1 === faces.length ? faces[score - min] : undefined
    return face ?? point.replace('{n}', `${score}`).replace('{max}', `${max}`)
  }
  return scaleView(item, context, (score) => {
    const name = labels || typeof drawn(score) === 'number' ? '' : named(score)
    return html`${drawn(score)}${name && html`<span class="quiet">${name}</span>`}`
  })
}
