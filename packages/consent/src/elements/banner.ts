import type { ConsentModel, Purpose } from '@heed/schema'
import { html, nothing, render, type PropertyValues } from 'lit'
import { banner } from '../styles/banner.ts'
import { controls } from '../styles/controls.ts'
import { tokens } from '../styles/tokens.ts'
import { ConsentElement } from './consent-element.ts'
import { said } from './said.ts'
import { uncover } from './uncover.ts'

/**
 * Asks once, at the bottom of the page, and takes nothing away: the page behind stays readable and usable, and focus
 * stays where it is. Accepting and rejecting are twins. It hides itself after a decision; set `hidden` to
 * show or hide it.
 *
 * The two buttons are children of the element, so that tools which answer banners for a visitor find them.
 *
 * @fires heed-consent-decided - Bubbles, composed; `detail` is a `ConsentDecided`.
 * @fires heed-consent-preferences - Bubbles, composed: the visitor wants to see the choices.
 * @csspart banner, text, signal, button, accept, reject, choices, link
 * @example
 * <heed-consent-banner></heed-consent-banner>
 * // import '@heed/consent/define/banner'
 * // document.querySelector('heed-consent-banner').policy = policy
 */
export class HeedConsentBanner extends ConsentElement {
  static override properties = { ...ConsentElement.properties, model: {}, asks: { attribute: false } }
  static override styles = [tokens, controls, banner]
  protected readonly variant = 'banner'
  /** What holds while nothing is chosen: the store's `model`. It decides what the banner says; a `notice` has one button. */
  declare model: ConsentModel
  /** The purposes to ask about: the store's `asks()`. All that can be chosen unless told. */
  declare asks: readonly string[] | undefined
  #stop: (() => void) | undefined
  #before: Element | null = null

  constructor() {
    super()
    this.model = 'opt_in'
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.addEventListener('focusin', this.#entered)
    this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.removeEventListener('focusin', this.#entered)
    this.#stop?.()
  }

  /** Answered, it has nothing to draw: the page answers the press sooner. */
  protected override shouldUpdate(): boolean {
    if (this.hidden) this.#stop?.()
    return !this.hidden
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    this.#stop?.()
    this.#stop = uncover(this)
  }

  get #asked(): readonly Purpose[] {
    return this.choosable.filter(({ id }) => this.asks?.includes(id) ?? true)
  }

  protected override said(): readonly string[] {
    return said([
      ...this.renderRoot.querySelectorAll('p'),
      ...this.querySelectorAll(':scope > [slot]'),
      ...this.renderRoot.querySelectorAll('button, a'),
    ])
  }

  protected override render(): unknown {
    const { words, policy } = this
    if (!words || !policy) return nothing
    const { privacyUrl } = policy.controller
    const isOpen = this.model !== 'opt_in'
    // Where the rest is allowed without asking, what is sensitive isn't: it can be found in the choices.
    const named = this.#asked.filter(({ sensitive }) => !(isOpen && sensitive))
    const purposes = named.map(({ title }) => this.text(title))
    return html`<section part="banner" aria-label=${words.region} lang=${words.locale} dir=${words.dir}>
      <div class="words">
        <p part="text">${this.say(isOpen ? words.tell : words.ask, { purposes })}</p>
        ${this.gpc ? html`<p part="signal" class="muted">${words.gpc}</p>` : nothing}
      </div>
      <div class="twins">
        ${
          this.model === 'notice'
            ? nothing
            : html`<span class="button" part="button reject"><slot name="reject"></slot></span>`
        }
        <span class="button" part="button accept"><slot name="accept"></slot></span>
      </div>
      <div class="quiet">
        <button class="link" part="choices" type="button" @click=${this.#choose}>${words.choose}</button>
        ${privacyUrl ? html`<a class="link" part="link" href=${privacyUrl}>${words.privacy}</a>` : nothing}
      </div>
    </section>`
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed)
    const { words } = this
    if (!words || !this.policy) return
    const answer = (slot: string, text: string, press: () => Promise<void>) =>
      html`<button type="button" slot=${slot} lang=${words.locale} dir=${words.dir} @click=${press}>
        ${text}
      </button>`
    // "All" would promise more than is asked: what was decided before stays as it was.
    const asked = this.#asked
    const isPart = this.choosable.some((purpose) => !asked.includes(purpose) && !this.isRefused(purpose))
    render(
      this.model === 'notice'
        ? answer('accept', words.understood, this.#understood)
        : [
            answer('reject', isPart ? words.reject : words.rejectAll, this.#reject),
            answer('accept', isPart ? words.accept : words.acceptAll, this.#accept),
          ],
      this,
    )
  }

  #entered = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Element && !this.contains(relatedTarget)) this.#before = relatedTarget
  }

  #reject = () => this.#leave(this.reject(this.#asked))
  #accept = () => this.#leave(this.accept(this.#asked))
  #understood = () => this.#leave(this.decided('acknowledge', () => false, []))

  /** Gives focus back to where it came from: the button that had it is gone. */
  async #leave(decided: Promise<void>): Promise<void> {
    await decided
    const had = this.matches(':focus-within')
    this.hidden = true
    if (had && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true })
  }

  #choose = () => {
    this.dispatchEvent(new CustomEvent('heed-consent-preferences', { bubbles: true, composed: true }))
  }
}
