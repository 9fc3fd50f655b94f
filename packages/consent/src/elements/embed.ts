import type { Purpose, Service } from '@heed/schema'
import { html, nothing, type PropertyValues } from 'lit'
import { isRequired } from '../is-required.ts'
import { embed as english } from '../locales/en.ts'
import { own } from '../own.ts'
import { controls } from '../styles/controls.ts'
import { embed } from '../styles/embed.ts'
import { tokens } from '../styles/tokens.ts'
import { ConsentElement } from './consent-element.ts'
import { embedFrame } from './embed-frame.ts'
import { isRefusal } from './is-refusal.ts'
import { said } from './said.ts'
import { wantsConsent } from './wants-consent.ts'

/**
 * Stands where a video or a map of somebody else will be, and asks nothing of them before it may. It says who gets data.
 * "Load" loads this one, now, and is remembered nowhere; the quieter choice allows the purpose from now on. Once the
 * purpose is granted it loads by itself; on withdrawal the frame is gone, with whatever it was loading. Its box is the same
 * in every state: 16:9 and at least 15rem high, unless `ratio` or the page's CSS (`aspect-ratio`, `min-block-size`) says otherwise.
 *
 * `allow`, `allowfullscreen`, `loading`, `referrerpolicy` and `sandbox` are handed on to the frame, `title` names both. Slots:
 * `poster` for a picture of the site's own; the rest of its content stands below the words, such as a plain link.
 *
 * @fires heed-consent-decided - Bubbles, composed; `detail` is a `ConsentDecided` with this purpose alone.
 * @fires heed-consent-wanted - Bubbles, composed; the `sdk` answers by setting the properties.
 * @csspart frame, placeholder, card, title, text, signal, button, load, always, link
 * @example
 * <heed-consent-embed purpose="functional" service="maps" src="https://maps.example/embed?q=garden" title="How to find us">
 * </heed-consent-embed>
 * // import '@heed/consent/define/embed'
 */
export class HeedConsentEmbed extends ConsentElement {
  static override properties = {
    ...ConsentElement.properties,
    purpose: {},
    service: {},
    src: {},
    ratio: {},
    isLoadedOnce: { state: true },
  }
  static override styles = [tokens, controls, embed]
  protected readonly variant = 'embed'
  /** The id of the purpose in the policy that this belongs to. */
  declare purpose: string
  /** The id of the service of that purpose that it comes from: its name and privacy page are shown. The host's name unless told. */
  declare service: string
  /** What is loaded: an address of `http` or `https`. */
  declare src: string
  /** Width to height of the box, as CSS says it: `4 / 3`. */
  declare ratio: string | undefined
  /** Whether the visitor pressed "Load". */
  declare protected isLoadedOnce: boolean
  #frame: HTMLIFrameElement | undefined

  constructor() {
    super()
    this.purpose = this.service = this.src = ''
    this.isLoadedOnce = false
    wantsConsent(this)
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'title']
  }

  protected override said(): readonly string[] {
    return said([
      ...this.renderRoot.querySelectorAll('p, a'),
      ...this.querySelectorAll(':scope > :not([slot])'),
      ...this.renderRoot.querySelectorAll('button'),
    ])
  }

  get #purpose(): Purpose | undefined {
    return this.policy?.purposes.find(({ id }) => id === this.purpose)
  }

  get #isAllowed(): boolean {
    const purpose = this.#purpose
    if (!purpose) return false
    return isRequired(purpose) || (own(this.choices, purpose.id) === true && !this.isRefused(purpose))
  }

  /** Only what a browser fetches: `javascript:` would run as the page's own script. */
  get #address(): URL | undefined {
    if (!this.src || !URL.canParse(this.src, document.baseURI)) return undefined
    const address = new URL(this.src, document.baseURI)
    return address.protocol.startsWith('http') ? address : undefined
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    const isAnother = changed.has('src') || changed.has('purpose') || changed.has('service')
    const before = changed.get('choices') as typeof this.choices | undefined
    if (isAnother || (before && isRefusal(before, this.choices, this.purpose))) this.isLoadedOnce = false
    if (isAnother || !(this.isLoadedOnce || this.#isAllowed)) this.#frame = undefined
  }

  protected override update(changed: PropertyValues): void {
    const had = this.shadowRoot?.activeElement
    super.update(changed)
    // What had focus is gone: it goes to what is there instead.
    if (had && !had.isConnected) {
      this.shadowRoot?.querySelector<HTMLElement>('iframe, button')?.focus({ preventScroll: true })
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed)
    if (changed.has('ratio')) this.style.aspectRatio = this.ratio ?? ''
  }

  protected override render(): unknown {
    const { policy, words } = this
    const address = this.#address
    if (!policy || !address) return nothing
    if (this.isLoadedOnce || this.#isAllowed) return (this.#frame ??= embedFrame(this, address))
    return words ? this.#placeholder(address) : nothing
  }

  #placeholder(address: URL): unknown {
    const { words } = this
    const text = this.locale?.embed ?? english
    const purpose = this.#purpose
    const from: Pick<Service, 'name' | 'privacyUrl'> = purpose?.services?.find(
      ({ id }) => id === this.service,
    ) ?? { name: address.host }
    const service = [from.name]
    const isRefused = purpose && this.isRefused(purpose)
    return html`<slot name="poster"></slot>
      <div part="placeholder" lang=${words?.locale} dir=${words?.dir}>
        <div part="card" role="group" aria-labelledby="title">
          <p id="title" part="title">${this.title || address.host}</p>
          <p part="text" class="muted">
            ${this.say(text.told, { service })}
            ${
              from.privacyUrl
                ? html`<a part="link" href=${from.privacyUrl}>${this.say(text.privacy, { service })}</a>`
                : nothing
            }
          </p>
          ${isRefused ? html`<p part="signal" class="muted">${words?.gpc}</p>` : nothing}
          <slot></slot>
          <div class="actions">
            <button
              id="load"
              class="button"
              part="button load"
              type="button"
              aria-labelledby="load title"
              @click=${this.#load}
            >
              ${text.load}
            </button>
            ${
              purpose && !isRefused
                ? html`<button class="link" part="always" type="button" @click=${this.#always}>
                    ${this.say(text.always, { purpose: [this.text(purpose.title)] })}
                  </button>`
                : nothing
            }
          </div>
        </div>
      </div>`
  }

  #load = () => {
    this.isLoadedOnce = true
  }

  #always = async () => {
    const purpose = this.#purpose
    if (purpose) await this.decided('custom', () => true, [purpose])
  }
}
