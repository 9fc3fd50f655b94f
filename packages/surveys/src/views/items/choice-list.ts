import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { SpokenItem } from '../../localize.ts'
import type { PlayContext } from '../view.ts'
import type { Drawn, Words } from '../worded.ts'

/**
 * A question with choices: native fields, each the whole of its line. One of them: radio buttons, one tab stop. Or many: checkboxes, a tab stop each.
 *
 * @param contents What is seen of each choice: its words unless told.
 */
export function choiceList(
  { choices, multiple = false, required = false }: Drawn<Extract<SpokenItem, { type: 'choice' | 'picture' }>>,
  context: PlayContext,
  contents: readonly Words[] = choices.map(({ text }) => text),
): TemplateResult {
  const { question, error, words } = context
  const is = (index: number) => ((context.value ?? []) as readonly string[]).includes(choices[index]!.id)
  const { onKey, onChange } = context.group(choices.length, (index) => {
    const wanted = (one: number) => (multiple ? is(one) !== (one === index) : one === index)
    context.answer(choices.filter((_, one) => wanted(one)).map(({ id }) => id))
  })
  return html`<fieldset
    role=${multiple ? nothing : 'radiogroup'}
    aria-required=${multiple ? nothing : required}
    aria-invalid=${multiple ? nothing : Boolean(error)}
    @keydown=${multiple ? nothing : onKey}
    @change=${onChange}
  >
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    ${multiple ? html`<p class="hint" part="hint">${words.many}</p>` : ''}
    <div class="options">
      ${contents.map(
        (content, index) =>
          html`<label class="option" part="option"
            ><input
              type=${multiple ? 'checkbox' : 'radio'}
              part="point"
              name="choice"
              value=${index + 1}
              aria-describedby="error"
              .checked=${is(index)}
            /><span class="number" part="number">${content}</span></label
          >`,
      )}
    </div>
  </fieldset>`
}
