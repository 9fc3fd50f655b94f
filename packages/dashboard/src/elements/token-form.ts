import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Language } from '../language.ts'
import { controlStyles } from './control-styles.ts'
import { emit } from './emit.ts'
import { tokenFormStyles } from './token-form-styles.ts'
import { tokens } from './tokens.ts'

/**
 * `<heed-token-form>`: asks for the owner's token. Emits `heed-token` with the token as detail, bubbling and
 * composed, when the form is sent.
 */
export class TokenFormElement extends LitElement {
  static override properties: PropertyDeclarations = {
    wrong: { type: Boolean },
    language: { attribute: false },
  }
  static override styles = [tokens, controlStyles, tokenFormStyles]

  /** Says that the token before this was refused. */
  declare wrong: boolean
  declare language: Language

  constructor() {
    super()
    this.wrong = false
  }

  override render() {
    const { words } = this.language
    return html`<form @submit=${this.#send}>
      <p id="help" class="muted">${words.tokenHelp}</p>
      <input type="text" name="username" autocomplete="username" value="heed" hidden />
      <label>
        <span>${words.tokenLabel}</span>
        <input
          type="password"
          name="token"
          autocomplete="current-password"
          spellcheck="false"
          dir="ltr"
          required
          aria-describedby=${this.wrong ? 'help wrong' : 'help'}
          aria-invalid=${this.wrong}
        />
      </label>
      ${this.wrong ? html`<p id="wrong" class="wrong" role="alert">${words.tokenWrong}</p>` : nothing}
      <button class="primary">${words.tokenOpen}</button>
    </form>`
  }

  readonly #send = (event: SubmitEvent) => {
    event.preventDefault()
    const input = this.renderRoot.querySelector<HTMLInputElement>('[name=token]')
    const token = input?.value.trim()
    if (!input || !token) return
    input.value = ''
    emit(this, 'heed-token', token)
  }
}
