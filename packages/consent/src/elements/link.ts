import type { ConsentModel } from '@heed/schema'
import { html, nothing, type PropertyValues } from 'lit'
import { embed as english } from '../locales/en.ts'
import { controls } from '../styles/controls.ts'
import { link } from '../styles/link.ts'
import { tokens } from '../styles/tokens.ts'
import { ConsentElement } from './consent-element.ts'
import { optOutIcon } from './opt-out-icon.ts'
import { stepAside } from './step-aside.ts'
import { wantsConsent } from './wants-consent.ts'

/**
 * The permanent way back: a small button, "Privacy choices", that opens the choices. It stands in the page's text, in the
 * page's own font and colour; with `floating`, in the bottom corner where lines begin, once `settled` says that
 * nothing is left to ask, and never over what has focus. Where `model` is `opt_out` it says "Your Privacy Choices" beside the
 * opt-out icon (11 CCR 7015). Its content, if any, replaces the words.
 *
 * @fires heed-consent-preferences - Bubbles, composed: the visitor wants to see the choices.
 * @fires heed-consent-wanted - Bubbles, composed; the `sdk` answers by setting the properties.
 * @csspart link, icon
 * @example
 * <heed-consent-link></heed-consent-link>
 * // import '@heed/consent/define/link'
 */
export class HeedConsentLink extends ConsentElement {
  static override properties = {
    ...ConsentElement.properties,
    model: {},
    floating: { type: Boolean, reflect: true },
    settled: { type: Boolean },
  }
  static override styles = [tokens, controls, link]
  protected readonly variant = 'link'
  /** What holds in the visitor's region: a store's `model`. */
  declare model: ConsentModel | undefined
  /** In a corner of the window rather than in the page's text. */
  declare floating: boolean
  /** Whether nothing is left to ask. A floating link waits for it, so that it never meets the banner. */
  declare settled: boolean
  #stop: (() => void) | undefined

  constructor() {
    super()
    this.floating = this.settled = false
    wantsConsent(this)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.requestUpdate()
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    this.#stop?.()
  }

  protected override said(): readonly string[] {
    return []
  }

  protected override updated(_changed: PropertyValues): void {
    this.#stop?.()
    this.#stop = this.floating ? stepAside(this) : undefined
  }

  protected override render(): unknown {
    const { words } = this
    if (!words || (this.floating && !this.settled)) return nothing
    const text = this.locale?.embed ?? english
    const isOptOut = this.model === 'opt_out'
    return html`<button part="link" type="button" lang=${words.locale} dir=${words.dir} @click=${this.#open}>
      <slot>${isOptOut ? text.optOut : text.choices}</slot>${isOptOut ? optOutIcon : nothing}
    </button>`
  }

  #open = () => {
    this.dispatchEvent(new CustomEvent('heed-consent-preferences', { bubbles: true, composed: true }))
  }
}
