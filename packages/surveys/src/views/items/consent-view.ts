import { html } from 'lit/html.js'
import type { View } from '../view.ts'
import { optionMarks } from './option-marks.ts'
import { optionStyles } from './option-styles.ts'

/** The styles of a statement. */
export const styles = optionStyles + optionMarks

/** A statement to tick. Never ticked before the visitor does. */
export const view: View<'consent'> = (_, context, { statement }) => {
  const { question, value, error } = context
  return html`<fieldset aria-invalid=${Boolean(error)}>
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    <label class="option" part="option"
      ><input
        type="checkbox"
        part="point"
        aria-describedby="error"
        .checked=${value === true}
        @change=${(event: Event) => context.answer((event.target as HTMLInputElement).checked)}
      /><span class="number" part="number">${statement}</span></label
    >
  </fieldset>`
}
