import type { SurveyDefinition, Surface } from '@heed/schema'
import { nothing, render, type TemplateResult } from 'lit/html.js'
import { canPlay } from './can-play.ts'
import { systemClock, type Clock } from './clock.ts'
import { FieldElement } from './field-element.ts'
import { localeFor, voiceOf, type Voice } from './locale.ts'
import { cardStyles } from './styles/card-styles.ts'
import { questionStyles } from './styles/question-styles.ts'
import type { Floating } from './surfaces/floating.ts'
import { SurveyPlayer, type Stage } from './survey-player.ts'
import { questionForm } from './views/question-form.ts'
import { surveyCard } from './views/survey-card.ts'
import { whenSeen } from './when-seen.ts'
import type { InstrumentWords, LocaleWords } from './words.ts'

const attributes = ['survey', 'subject', 'touchpoint', 'surface', 'name'] as const

/**
 * Plays a survey: one question at a time, then thanks. It sends nothing anywhere and stores nothing: it tells
 * what happens by its events. Attributes and properties of the same name are one.
 *
 * Colours are custom properties, set on any ancestor: `--heed-surface`, `--heed-raised`, `--heed-text`,
 * `--heed-muted`, `--heed-line`, `--heed-accent`, `--heed-on-accent`, `--heed-bad`. The font is the page's; dark or
 * light follows the page's `color-scheme`. `--heed-layer` is the level of a popover.
 *
 * @fires heed-survey-shown - It came into sight. `detail` is a `SurveyShownDetail`.
 * @fires heed-survey-answered - The visitor went on from a question. `detail` is a `SurveyAnsweredDetail`.
 * @fires heed-survey-submitted - The visitor pressed send; cancelable. `detail` is a `SurveySubmittedDetail`.
 * @fires heed-survey-dismissed - Closed before anything was sent. `detail` is a `SurveyDismissedDetail`.
 * @csspart card, question, scale, cell, point, number, label, hint, text, error, buttons, button, primary, thanks, close
 * @slot note - Below the buttons: a link to the privacy policy, for instance.
 */
export abstract class SurveyElement extends FieldElement implements Stage {
  static readonly observedAttributes: readonly string[] = [...attributes, 'lang', 'required']

  /** The id under which answers are kept; the definition's or the preset's own unless told. */
  declare survey: string | undefined
  /** What is asked about, put into the wording where it says `{subject}`. */
  declare subject: string | undefined
  /** The moment in the journey at which it asks. */
  declare touchpoint: string | undefined
  /** `inline` in the page, or floating in its corner. Inline unless told or the definition says otherwise. */
  declare surface: Surface | undefined

  /** Where time comes from. To be set before the element is connected. */
  clock: Clock = systemClock

  #definition: SurveyDefinition | undefined
  #plays: SurveyDefinition | undefined
  #player = this.player()
  #wanted = ''
  #voice: Voice | undefined
  #page: string | undefined
  #before: HTMLElement | undefined
  #stops: (() => void)[] = []
  #floating: Floating | undefined
  #brings = false

  constructor() {
    super(cardStyles + questionStyles)
    // What was set before the class was known hides the accessor.
    for (const name of [...attributes, 'definition'] as const) {
      const value = this[name]
      if (Object.hasOwn(this, name) && delete this[name]) Object.assign(this, { [name]: value })
    }
  }

  /** Who plays. Called anew for each definition. */
  protected player(): SurveyPlayer {
    return new SurveyPlayer(this)
  }

  /** Whether it can play a definition; names one that it can't in the console. */
  protected accepts(definition: SurveyDefinition): boolean {
    if (canPlay(definition)) return true
    console.error(
      `heed: <${this.localName}> asks its preset, because it can't play its definition: items must be scales or texts, and the first scale go from 0 to 10 (nps), 1 to 5 (csat) or 1 to 7 (ces).`,
    )
    return false
  }

  /** Draws the question with its buttons, or what stands below the thanks. */
  protected form(player: SurveyPlayer, onSubmit: (event: Event) => void): TemplateResult | '' {
    return player.phase === 'thanks' ? '' : questionForm(player, onSubmit)
  }

  /** The wording of this element's instrument; English where no locale is given. */
  protected abstract words(locale?: LocaleWords): InstrumentWords
  /** What this element asks unless it is given a definition, if anything. */
  protected abstract preset(words: InstrumentWords): SurveyDefinition | undefined

  /** Another survey than the preset. One that can't be played is named in the console, and the preset is asked. */
  get definition(): SurveyDefinition | undefined {
    return this.#definition
  }

  set definition(definition: SurveyDefinition | undefined) {
    this.#definition = definition && this.accepts(definition) ? definition : undefined
    this.#player = this.player()
    this.#plays = this.#page = undefined
    this.#rest()
    this.requestUpdate()
  }

  /** Moves the focus into the survey: to what is chosen, else to the first field. The keyboard's way in. */
  override focus(options?: FocusOptions): void {
    const at = (selector: string) => this.root.querySelector<HTMLElement>(selector)
    ;(at(':checked') ?? at('input,textarea') ?? at('.question,.thanks'))?.focus(options)
  }

  /** Stops whatever it listens to. */
  disconnectedCallback(): void {
    this.#rest()
  }

  protected override get playing(): SurveyPlayer | undefined {
    return this.#plays && this.#player
  }

  protected override update(): void {
    const player = this.#player
    this.#speak()
    if (this.playing?.item?.type === 'scale' && this.fill()) return
    const floats = this.#floats
    const drawn = this.#plays && player.phase !== 'closed' && (!floats || this.#float())
    // Where a browser does not focus a button that is pointed at, the text has the focus still.
    const byKeyboard = this.root.activeElement?.matches('button:focus-visible,input:focus-visible')
    const thanked = player.phase === 'thanks'
    render(
      drawn ? surveyCard(player, floats, this.form(player, this.#onSubmit), this.#handlers) : nothing,
      this.root,
    )
    const card = this.root.querySelector<HTMLElement>('.card')
    if (!card) return this.#rest()
    if (this.#stops.length === 0) {
      this.#stops = [whenSeen(card, this.#onSeen)]
      if (floats) this.#stops.push(this.#floating!.open(card))
    }
    const before = this.#page
    this.#page = thanked ? 'thanks' : `${player.step}`
    if (!before || before === this.#page) return
    // Without a keyboard the question's words take the focus, so that none springs up on a phone.
    if (byKeyboard) this.focus()
    else card.querySelector<HTMLElement>('.question')?.focus()
    // Where something may still be written, it stays.
    if (floats && thanked && !card.querySelector('form'))
      this.#stops.push(this.#floating!.thank(card, this.clock, this.#onClose))
  }

  /** Finds the language, and brings its words if they are not here yet. */
  #speak(): void {
    const wanted = localeFor(this.lang || this.closest<HTMLElement>('[lang]')?.lang || navigator.language)
    if (wanted !== this.#wanted) {
      this.#wanted = wanted
      void voiceOf(wanted).then((voice) => {
        if (wanted !== this.#wanted) return
        this.#voice = voice
        this.#plays = undefined
        this.requestUpdate()
      })
    }
    if (this.#plays || !this.#voice) return
    const words = this.words(this.#voice.words)
    this.#plays = this.#definition ?? this.preset(words)
    if (this.#plays) this.#player.speak(this.#plays, this.#voice, words.subject)
  }

  /** Brings what floating takes, and tells whether it is here. Without it the survey stays away. */
  #float(): boolean {
    if (!this.#brings) {
      this.#brings = true
      void import('./surfaces/popover.ts').then(
        ({ popover }) => {
          this.#floating = popover
          this.wear(popover.styles)
          this.requestUpdate()
        },
        () => {},
      )
    }
    return Boolean(this.#floating)
  }

  get #floats(): boolean {
    return (this.surface ?? this.#plays?.delivery?.surface ?? 'inline') !== 'inline'
  }

  readonly #onSeen = (): void => {
    // A region that is filled when it appears is often not read out: by now it has been there for a frame.
    if (this.#player.see() && this.#floats) this.#player.say(this.#player.question)
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault()
    this.#player.forward()
    if (this.#player.error) this.focus()
  }

  readonly #onClose = (): void => {
    const inside = this.root.activeElement
    this.#player.close()
    if (inside) this.#before?.focus()
  }

  readonly #handlers = {
    onClose: this.#onClose,
    onFocus: ({ relatedTarget }: FocusEvent): void => {
      if (relatedTarget && !this.root.contains(relatedTarget as Node))
        this.#before = relatedTarget as HTMLElement
    },
    onKey: (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || !this.#floats) return
      event.stopPropagation()
      this.#onClose()
    },
  }

  #rest(): void {
    for (const stop of this.#stops) stop()
    this.#stops = []
  }
}

for (const name of attributes) {
  Object.defineProperty(SurveyElement.prototype, name, {
    get(this: SurveyElement) {
      return this.getAttribute(name) ?? undefined
    },
    set(this: SurveyElement, value: string | null | undefined) {
      if (value == null) this.removeAttribute(name)
      else this.setAttribute(name, value)
    },
  })
}
