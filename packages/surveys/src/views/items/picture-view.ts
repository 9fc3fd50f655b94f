import { html } from 'lit/html.js'
import { css } from '../../styles/css.ts'
import type { View } from '../view.ts'
import { choiceList } from './choice-list.ts'
import { optionStyles } from './option-styles.ts'

/** The styles of pictures: as many side by side as there is room for. */
export const styles =
  optionStyles +
  css`
    .options:has(img) {
      grid-template-columns: repeat(auto-fill, minmax(120px, 1fr));
    }
    .option .number:has(img) {
      place-self: stretch;
      padding: 8px;
    }
    .option img {
      display: block;
      inline-size: 100%;
      aspect-ratio: 4 / 3;
      object-fit: contain;
      margin-block-end: 4px;
      background: #fff;
      border-radius: 4px;
    }
  `

/** A picture that can't be had leaves its words alone. */
const hide = ({ target }: Event) => {
  ;(target as HTMLElement).hidden = true
}

/** One of several pictures, or many. Its words say what is to be seen, in sight too. */
export const view: View<'picture'> = (_, context, drawn) =>
  choiceList(
    drawn,
    context,
    drawn.choices.map(({ image, text }) => html`<img src=${image} alt="" @error=${hide} />${text}`),
  )
