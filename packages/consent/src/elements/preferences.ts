import type { Purpose } from '@heed/schema'
import { html, nothing, type PropertyValues } from 'lit'
import { controls } from '../styles/controls.ts'
import { preferences } from '../styles/preferences.ts'
import { tokens } from '../styles/tokens.ts'
import { ConsentElement } from './consent-element.ts'
import { said } from './said.ts'

/**
 * The choices, one purpose at a time, in a modal dialog. Nothing is ticked that the visitor didn't tick. Esc and the close
 * button leave everything as it was; focus goes back to where it came from. Rejecting everything is one press here, before
 * a choice and after.
 *
 * @fires heed-consent-decided - Bubbles, composed; `detail` is a `ConsentDecided`.
 * @csspart dialog, title, purpose, button, accept, reject, save, close, link
 * @example
 * <heed-consent-preferences></heed-consent-preferences>
 * // import '@heed/consent/define/preferences'
 * // const preferences = document.querySelector('heed-consent-preferences')
 * // preferences.policy = policy
 * // await preferences.show()
 */
export class HeedConsentPreferences extends ConsentElement {
  static override properties = { ...ConsentElement.properties, wanted: { state: true } }
  static override styles = [tokens, controls, preferences]
  protected readonly variant = 'preferences'
  /** Whether the dialog is to be open: it is, as soon as there are words and a policy. */
  declare protected wanted: boolean

  constructor() {
    super()
    this.wanted = false
  }

  /** Opens the choices; resolves when they have been asked for. */
  async show(): Promise<void> {
    this.wanted = true
    await this.updateComplete
  }

  /** Closes them, and decides nothing. */
  close(): void {
    this.#dialog?.close()
    this.wanted = false
  }

  get #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog')
  }

  get #boxes(): readonly HTMLInputElement[] {
    return [...this.renderRoot.querySelectorAll('input')]
  }

  protected override said(): readonly string[] {
    return said(this.renderRoot.querySelectorAll('h2, p, label, button'))
  }

  protected override updated(changed: PropertyValues): void {
    const dialog = this.#dialog
    const opens = dialog && !dialog.open
    if (opens) dialog.showModal()
    // The boxes are the visitor's while the dialog is open: only news from outside sets them again.
    if (opens || changed.has('choices') || changed.has('gpc')) {
      for (const box of this.#boxes) box.checked = this.choices[box.name] === true && !box.disabled
    }
    super.updated(changed)
  }

  protected override render(): unknown {
    const { words, policy } = this
    if (!words || !policy || !this.wanted) return nothing
    const { privacyUrl } = policy.controller
    const hasAllowed = Object.values(this.choices).includes(true)
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      lang=${words.locale}
      dir=${words.dir}
      @close=${this.#closed}
    >
      <div class="scroll" tabindex="-1">
        <h2 id="title" part="title" tabindex="-1" autofocus>${words.title}</h2>
        <p>${this.say(words.intro)} ${hasAllowed ? words.takeBack : nothing}</p>
        ${this.gpc ? html`<p id="gpc" class="muted">${words.gpc}</p>` : nothing}
        <ul>
          ${policy.purposes.map((purpose) => this.#purpose(purpose))}
        </ul>
        ${privacyUrl ? html`<p><a class="link" part="link" href=${privacyUrl}>${words.privacy}</a></p>` : nothing}
      </div>
      <div class="actions">
        <button class="button" part="button reject" type="button" @click=${this.#reject}>
          ${words.rejectAll}
        </button>
        <button class="button" part="button accept" type="button" @click=${this.#accept}>
          ${words.acceptAll}
        </button>
        <button class="button" part="button save" type="button" @click=${this.#save}>${words.save}</button>
      </div>
      <button
        class="close"
        part="close"
        type="button"
        aria-label=${words.close}
        @click=${() => this.close()}
      ></button>
    </dialog>`
  }

  #purpose(purpose: Purpose): unknown {
    const { id, services } = purpose
    const words = this.words
    const title = this.text(purpose.title)
    const refused = this.isRefused(purpose)
    return html`<li part="purpose">
      ${
        this.choosable.includes(purpose)
          ? html`<label
              ><input
                type="checkbox"
                name=${id}
                aria-describedby="${refused ? 'gpc ' : ''}about-${id}"
                ?disabled=${refused}
              />${title}</label
            >`
          : html`<p class="required"><span>${title}</span> <span class="muted">${words?.alwaysOn}</span></p>`
      }
      <p id="about-${id}" class="muted">
        ${this.text(purpose.description)} ${purpose.sensitive ? words?.separately : nothing}
      </p>
      ${
        words && services?.length
          ? html`<p class="muted">
              ${this.say(words.services, { services: services.map(({ name }) => name) })}
            </p>`
          : nothing
      }
    </li>`
  }

  /** The event comes late: by then the dialog may have been opened again. */
  #closed = () => {
    if (!this.#dialog?.open) this.wanted = false
  }

  #reject = () => this.#leave(this.reject())
  #accept = () => this.#leave(this.accept())
  #save = () => {
    const ticked = new Set(this.#boxes.filter((box) => box.checked).map((box) => box.name))
    return this.#leave(this.decided('custom', ({ id }) => ticked.has(id)))
  }

  async #leave(decided: Promise<void>): Promise<void> {
    await decided
    this.close()
  }
}
