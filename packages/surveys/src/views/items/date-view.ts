import { html, nothing } from 'lit/html.js'
import { css } from '../../styles/css.ts'
import type { View } from '../view.ts'

/** The styles of a day. */
export const styles = css`
  [type='date'] {
    appearance: auto;
    inline-size: 100%;
    max-inline-size: 14em;
    border-radius: 8px;
    margin: 0;
    padding: 8px 12px;
    color-scheme: inherit;
  }
  /* In WebKit the focus is in a part of the field. */
  [type='date']:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`

// The first such field of a page costs Chromium some 12 ms. They are spent in a task of their own once the view is here, not in the one that shows it.
if (globalThis.document) setTimeout(() => (document.createElement('input').type = 'date'))

/** A day, by the field that the visitor's browser has for it. */
export const view: View<'date'> = ({ min, max, required }, context) => {
  const { question, value, error } = context
  return html`<label class="question" part="question" for="date" tabindex="-1">${question}</label>
    <input
      id="date"
      type="date"
      part="text"
      min=${min ?? nothing}
      max=${max ?? nothing}
      aria-describedby="error"
      aria-invalid=${Boolean(error)}
      aria-required=${Boolean(required)}
      .value=${value ?? ''}
      @input=${(event: Event) => context.answer((event.target as HTMLInputElement).value)}
    />`
}
