import type { SurveyDefinition } from '@heed/schema'
import { html, type TemplateResult } from 'lit/html.js'
import { canPlay } from './can-play.ts'
import type { Draft } from './draft.ts'
import { FlowPlayer } from './flow-player.ts'
import type { Invitation } from './invitation.ts'
import { ces, csat, nps } from './locales/en.ts'
import { say } from './localize.ts'
import { playStyles } from './styles/play-styles.ts'
import { SurveyElement } from './survey-element.ts'
import type { SurveyPlayer } from './survey-player.ts'
import type { Then } from './template-element.ts'
import { drawn } from './views/load-view.ts'
import { playForm } from './views/play-form.ts'
import type { InstrumentWords, LocaleWords } from './words.ts'

/** Where a link may lead: HTTPS, or a path of this site. The schema says so too; the page does not load it. */
const safe = /^(https:\/\/|\/(?![/\\]))\S*$/

/** How long its definition may be on its way, in milliseconds. */
const PATIENCE = 30_000

/**
 * `<heed-survey>`: plays any definition, given as the property `definition` or by its address. What it can't play stays away, and
 * says so in the console. Views of items come when they are needed, each with its styles.
 *
 * @attr src - The address of a definition as JSON: of this site, or of one that allows it (CORS). Fetched once, within 30 seconds.
 * @attr prefill - Fills in what the page's address says, where that is a link to this survey (`surveyLink`).
 * @fires heed-survey-invited - The visitor left an address at an ending's `invite`; cancelable. `detail` is a `SurveyInvitedDetail`.
 * @example
 * <heed-survey src="/surveys/after-order.json" surface="popover"></heed-survey>
 */
export class HeedSurvey extends SurveyElement {
  static override readonly observedAttributes: readonly string[] = [
    ...SurveyElement.observedAttributes,
    'src',
    'prefill',
  ]

  /** Where it goes on from when it opens next: what a link fills in. It has the first word. */
  declare draft: Draft | undefined

  readonly #worn = new Set<string>()
  #fetched: string | undefined
  #filled: SurveyDefinition | undefined
  #invited: FlowPlayer | undefined
  #invitation: Invitation | undefined

  constructor() {
    super()
    this.wear(playStyles)
    const { src } = this
    if (Object.hasOwn(this, 'src') && Reflect.deleteProperty(this, 'src')) this.src = src
    this.addEventListener('heed-survey-opened', ({ detail }) => {
      if (this.draft) detail.resume(this.draft)
      // Whoever else hears of it still sees that there was one; whoever is asked next on a kiosk has none.
      queueMicrotask(() => (this.draft = undefined))
    })
  }

  /** The address of a definition. */
  get src(): string | undefined {
    return this.getAttribute('src') ?? undefined
  }

  set src(src: string | undefined) {
    if (src === undefined) this.removeAttribute('src')
    else this.setAttribute('src', src)
  }

  /** Moves the focus into the survey: where something is wrong, to the first part of it that is. */
  override focus(options?: FocusOptions): void {
    super.focus(options)
    // What is wrong is marked once it is drawn.
    void this.updateComplete.then(() => {
      const at = (selector: string) => this.root.querySelector<HTMLElement>(selector)
      const wrong = at('input[aria-invalid=true]') ?? at('[aria-invalid=true] :checked')
      ;(wrong ?? at('[aria-invalid=true] input') ?? at('.name[tabindex="0"]'))?.focus(options)
    })
  }

  protected override player(): SurveyPlayer {
    return new FlowPlayer(this)
  }

  protected override accepts(definition: SurveyDefinition): boolean {
    const can = canPlay(definition, drawn)
    if (!can)
      this.#complain(definition.id, 'it asks nothing, or an unknown item, or not the scale of its kind')
    return can
  }

  protected override words(locale?: LocaleWords): InstrumentWords {
    const kind = this.definition?.instrument.kind
    const { csat: satisfied, ces: easy, nps: likely } = locale ?? { csat, ces, nps }
    return kind === 'ces' ? easy : kind === 'csat' ? satisfied : likely
  }

  protected override preset(): undefined {
    return undefined
  }

  protected override update(): Then {
    const { src, definition } = this
    if (src && src !== this.#fetched) void this.#fetch(src)
    if (!definition || definition === this.#filled || !this.hasAttribute('prefill')) return super.update()
    void this.#fill(definition)
    return
  }

  protected override form(player: FlowPlayer, onSubmit: (event: Event) => void): TemplateResult | '' {
    if (player.phase === 'thanks') return html`${this.#link(player)}${this.#invite(player)}`
    const { view } = player
    if (view && !this.#worn.has(view.styles)) {
      this.#worn.add(view.styles)
      this.wear(view.styles)
    }
    return playForm(player, onSubmit)
  }

  #link(player: FlowPlayer): TemplateResult | '' {
    const link = player.ending?.link
    if (!link || !safe.test(link.url)) return ''
    const words = player.wording.plain(say(link.text, player.locale))
    return html`<p class="link"><a part="link" href=${link.url}>${words}</a></p>`
  }

  /** Invites to an interview, once what that takes is here. */
  #invite(player: FlowPlayer): TemplateResult | '' {
    const { definition } = this
    if (!player.ending?.invite || !definition) return ''
    if (this.#invited !== player) {
      this.#invited = player
      this.#invitation = undefined
      void import('./invitation.ts').then(
        ({ invitation, styles }) => {
          this.wear(styles)
          this.#invitation = invitation(this, definition)
          this.requestUpdate()
        },
        () => {},
      )
    }
    return this.#invitation ? this.#invitation(player, player.ending.invite) : html`<form hidden></form>`
  }

  /** Nothing is drawn before it is known what the address fills in; without that it asks as if there were nothing. */
  async #fill(definition: SurveyDefinition): Promise<void> {
    this.#filled = definition
    const link = await import('./link/take-link.ts').catch(() => undefined)
    if (this.definition !== definition) return
    this.draft = link?.takeLink(definition) ?? this.draft
    this.definition = definition
  }

  async #fetch(src: string): Promise<void> {
    this.#fetched = src
    try {
      const reply = await fetch(src, { signal: AbortSignal.timeout(PATIENCE) })
      if (!reply.ok) throw new Error(`the reply is ${reply.status}`)
      const definition = (await reply.json()) as SurveyDefinition
      if (this.src === src) this.definition = definition
    } catch (error) {
      this.#complain(src, String(error))
    }
  }

  #complain(what: string, why: string): void {
    console.error(`heed: <${this.localName}> can't play ${what}: ${why}.`)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heed-survey': HeedSurvey
  }
}
