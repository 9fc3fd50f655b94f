import { html } from 'lit/html.js'
import { css } from '../../styles/css.ts'
import type { View } from '../view.ts'

/** The styles of contact fields. */
export const styles = css`
  .field {
    display: block;
    margin-block-end: 12px;
  }
  .field input {
    display: block;
    inline-size: 100%;
    margin: 4px 0 0;
    padding: 8px 12px;
    border-radius: 8px;
    cursor: text;
  }
  .field + .error {
    margin-block: -8px 12px;
    overflow-wrap: anywhere;
  }
`

/** Field to its type, and to what a browser fills it with (HTML, autofill). */
const kinds = {
  name: ['text', 'name'],
  email: ['email', 'email'],
  phone: ['tel', 'tel'],
  company: ['text', 'organization'],
} as const

/** How to reach the visitor: only what was asked for, and browsers may fill it in. */
export const view: View<'contact'> = ({ fields }, context) => {
  const { question, error, words } = context
  // A browser that fills in all fields tells of each before anything is drawn anew.
  const given = () => (context.value ?? {}) as Readonly<Record<string, string>>
  // Either one field is wrong, or nothing was written into any.
  const one = fields.some((field) => context.wrong(field))
  return html`<fieldset>
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    ${fields.map((field) => {
      const wrong = context.wrong(field)
      return html`<label class="field"
          >${words[field]}<input
            type=${kinds[field][0]}
            autocomplete=${kinds[field][1]}
            part="text"
            maxlength="200"
            aria-describedby="error"
            aria-invalid=${Boolean(error) && Boolean(wrong) === one}
            .value=${given()[field] ?? ''}
            @input=${(event: Event) => context.answer({ ...given(), [field]: (event.target as HTMLInputElement).value })}
        /></label>
        ${wrong}`
    })}
  </fieldset>`
}
