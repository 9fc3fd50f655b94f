import type { SurveyDefinition, Surface } from '@heed/schema'
import { nothing, render, type TemplateResult } from 'lit/html.js'
import { canPlay } from './can-play.ts'
import { systemClock, type Clock } from './clock.ts'
import type { SurveyOpenedDetail } from './events.ts'
import { FieldElement } from './field-element.ts'
import { layOut, OPEN, WHOLE } from './lay-out.ts'
import { localeFor, voiceOf, type Voice } from './locale.ts'
import { reflect } from './reflect.ts'
import type { Stage } from './stage.ts'
import { cardStyles } from './styles/card-styles.ts'
import { questionStyles } from './styles/question-styles.ts'
import type { Standing } from './surfaces/floating.ts'
import { SurveyPlayer } from './survey-player.ts'
import { questionForm } from './views/question-form.ts'
import type { Then } from './template-element.ts'
import { surveyCard } from './views/survey-card.ts'
import { whenSeen } from './when-seen.ts'
import type { InstrumentWords, LocaleWords } from './words.ts'

const attributes = ['survey', 'subject', 'touchpoint', 'surface', 'variant', 'name'] as const

/**
 * Plays a survey: one question at a time, then thanks. It sends nothing anywhere and stores nothing: it tells
 * what happens by its events. Attributes and properties of the same name are one.
 *
 * Colours are custom properties, set on any ancestor: `--heed-surface`, `--heed-raised`, `--heed-text`,
 * `--heed-muted`, `--heed-line`, `--heed-accent`, `--heed-on-accent`, `--heed-bad`. The font is the page's; dark or
 * light follows the page's `color-scheme`. `--heed-layer` is the level of what floats.
 *
 * @fires heed-survey-opened - It is about to be drawn, and goes on from a draft if it is given one. `detail` is a `SurveyOpenedDetail`.
 * @fires heed-survey-shown - It came into sight. `detail` is a `SurveyShownDetail`.
 * @fires heed-survey-answered - The visitor went on from a question; cancelable. `detail` is a `SurveyAnsweredDetail`.
 * @fires heed-survey-submitted - The visitor pressed send; cancelable. `detail` is a `SurveySubmittedDetail`.
 * @fires heed-survey-dismissed - Closed before anything was sent. `detail` is a `SurveyDismissedDetail`.
 * @csspart card, question, scale, cell, point, number, label, hint, text, error, buttons, button, primary, thanks, close, tab,
 * heading, ask
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
  /** Where it stands: part of the page (`inline`) unless told or the definition says otherwise. */
  declare surface: Surface | undefined
  /** Which wording of an experiment asks; said in the response. */
  declare variant: string | undefined
  /** What `heed-survey-opened` told last, for whoever listens too late. */
  declare opened?: SurveyOpenedDetail

  /** Where time comes from. To be set before the element is connected. */
  clock: Clock = systemClock

  #definition: SurveyDefinition | undefined
  #plays: SurveyDefinition | undefined
  #player = this.player()
  #wanted = ''
  #voice: Voice | undefined
  #page: string | undefined
  #drawn = OPEN
  #surface: Surface | undefined
  #standing: Standing | undefined
  #unwatch: (() => void) | undefined

  constructor() {
    super(cardStyles + questionStyles)
    // Else a button that is pressed before the next question is drawn looks chosen in that one.
    this.root.addEventListener('click', (event) => this.#player.turning && event.preventDefault(), true)
    // What was set before the class was known hides the accessor.
    for (const name of [...attributes, 'definition'] as const) {
      const value = this[name]
      if (delete this[name] && value) Object.assign(this, { [name]: value })
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
      `heed: <${this.localName}> asks its preset: it can't play its definition. Only scales and texts; the first scale 0–10 (nps), 1–5 (csat), 1–7 (ces).`,
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
    this.#anew()
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

  /** What is chosen is seen, and told to a screen reader, with the press that chose it; another question comes a task later. */
  protected override get atOnce(): boolean {
    return super.atOnce || (this.#page !== undefined && !this.#player.turning)
  }

  protected override update(): Then {
    const player = this.#player
    player.turning = false
    this.#speak()
    if (this.playing?.item?.type === 'scale' && this.fill()) return
    const standing = this.#stand()
    const card = () => this.root.querySelector<HTMLElement>('.card')
    if (!card()) this.#drawn = 0
    player.bare = this.#drawn === 1
    // Where a browser does not focus a button that is pointed at, the text has the focus still.
    const byKeyboard = this.root.activeElement?.matches(':is(button,input):focus-visible')
    const form = () => (this.#drawn ? this.form(player, this.#onSubmit) : '')
    const asked = this.#plays && standing?.draw(player, player.phase === 'closed' ? undefined : form())
    render(asked ?? nothing, this.root)
    const now = card()
    const stage = now ? this.#drawn : OPEN
    if (stage < WHOLE) this.#drawn++
    // A slow device draws the card, its buttons, the question and their layout in short tasks, not in a long one.
    if (now && stage < 2) {
      now.hidden = true
      return () => (this.isConnected ? this.update() : undefined)
    }
    const before = this.#page
    this.#page = now ? (player.phase === 'thanks' ? 'thanks' : `${player.step}`) : before
    const turned = before !== this.#page
    const settle = () => {
      const gone = !this.isConnected || now !== card()
      if (now && stage < OPEN) {
        this.#drawn = OPEN
        now.classList.remove('unseen')
        if (gone) return this.requestUpdate()
      }
      // What is drawn already is no longer what is asked: what follows from that comes with the next drawing.
      if (gone || player.turning) return
      if (now) this.#unwatch ??= whenSeen(now, this.#onSeen)
      else this.#rest()
      standing?.settle?.(now)
      // Who went on to another part of the page meanwhile stays there.
      if (!turned || stage < OPEN || (this.getRootNode() as Document).activeElement?.contains(this) === false)
        return
      // Without a keyboard the question's words take the focus, so that none springs up on a phone.
      ;(byKeyboard ? this : now?.querySelector<HTMLElement>('.question'))?.focus()
    }
    // What is laid out already settles by itself.
    if (stage !== WHOLE) return now && stage < OPEN ? () => layOut(now, settle) : settle
  }

  /** Finds the language, and brings its words if they are not here yet. */
  #speak(): void {
    const wanted = localeFor(this.closest<HTMLElement>('[lang]')?.lang || navigator.language)
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

  /** Where it stands. Nothing is drawn before that is here. */
  #stand(): Standing | undefined {
    const surface = this.surface ?? this.#plays?.delivery?.surface ?? 'inline'
    if (surface !== this.#surface) {
      this.#rest()
      this.#surface = surface
      this.#standing = surface === 'inline' ? { draw: surveyCard } : undefined
      if (!this.#standing)
        void import('./surfaces/load-surface.ts')
          .then(({ surfaceOf }) => surfaceOf(surface)())
          .then(
            ({ styles, take }) => {
              if (surface !== this.#surface) return
              this.wear(styles)
              this.#standing = take(this, () => this.#anew())
              this.requestUpdate()
            },
            () => {},
          )
    }
    return this.#standing
  }

  readonly #onSeen = (): void => {
    // A region that is filled when it appears is often not read out: by now it has been there for a frame.
    if (this.#player.see() && this.#standing?.says) this.#player.say(this.#player.question)
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault()
    this.#player.forward()
    if (this.#player.error) this.focus()
  }

  /** Asks from the start, as if nobody had been there. */
  #anew(): void {
    this.#player = this.player()
    this.#plays = this.#page = undefined
    this.#rest()
    this.requestUpdate()
  }

  #rest(): void {
    this.#unwatch = this.#unwatch?.() as undefined
    this.#standing?.stop?.()
  }
}

reflect(SurveyElement.prototype, attributes)
