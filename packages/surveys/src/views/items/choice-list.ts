import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { PlayContext } from '../view.ts'
import type { Words } from '../worded.ts'
import { options } from './options.ts'

/** What a question with choices is made of. */
export interface Choosing {
  readonly choices: readonly { readonly id: string }[]
  readonly multiple?: boolean
  readonly required?: boolean
}

/**
 * A question with choices. One of them: radio buttons, one tab stop. Or many: checkboxes, a tab stop each.
 *
 * @param contents What is seen of each choice.
 */
export function choiceList(
  { choices, multiple = false, required = false }: Choosing,
  context: PlayContext,
  contents: readonly Words[],
): TemplateResult {
  const { question, error, words } = context
  const is = (index: number) => ((context.value ?? []) as readonly string[]).includes(choices[index]!.id)
  const { onKey, onChange } = context.group(choices.length, (index) => {
    const wanted = (one: number) => (multiple ? is(one) !== (one === index) : one === index)
    context.answer(choices.filter((_, one) => wanted(one)).map(({ id }) => id))
  })
  return html`<fieldset
    role=${multiple ? 'group' : 'radiogroup'}
    aria-required=${multiple ? nothing : required}
    aria-invalid=${multiple ? nothing : Boolean(error)}
    @keydown=${multiple ? nothing : onKey}
    @change=${onChange}
  >
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    ${multiple ? html`<p class="hint" part="hint">${words.many}</p>` : ''} ${options(contents, is, multiple)}
  </fieldset>`
}
