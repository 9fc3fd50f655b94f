import { html } from 'lit/html.js'
import type { View } from '../view.ts'
import { options, optionStyles } from './options.ts'

/** The styles of a statement. */
export const styles = optionStyles

/** A statement to tick. Never ticked before the visitor does. */
export const view: View<'consent'> = (_, context, { statement }) => {
  const { question, value, error } = context
  return html`<fieldset
    aria-invalid=${Boolean(error)}
    @change=${(event: Event) => context.answer((event.target as HTMLInputElement).checked)}
  >
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    ${options([statement], () => value === true, true)}
  </fieldset>`
}
