import type { Answer, SurveyDefinition, SurveyEnding, SurveyResponse } from '@heed/schema'
import { digitPicker } from './digit-picker.ts'
import type { Draft } from './draft.ts'
import type { SurveyShownDetail } from './events.ts'
import { handOver } from './hand-over.ts'
import { instrumentHash } from './instrument-hash.ts'
import type { Voice } from './locale.ts'
import { localize, say, type SpokenInstrument, type SpokenItem } from './localize.ts'
import { missing } from './missing.ts'
import { responseId } from './response-id.ts'
import { about, tell, tellOpened, type Stage } from './stage.ts'
import { thanks } from './thanks.ts'
import { toResponse } from './to-response.ts'
import type { ItemContext } from './views/item-context.ts'
import type { Words } from './views/worded.ts'
import type { UiWords } from './words.ts'

/** One survey under way: which question, what was answered, what is said. It knows no markup. */
export class SurveyPlayer implements ItemContext {
  step = 0
  /** Closed until it was told as opened, and after it was closed. */
  phase: 'asking' | 'sending' | 'thanks' | 'closed' = 'closed'
  /** What is wrong with the answer or its sending, in words. */
  error = ''
  /** What is said aloud; the thanks in the end. */
  said: Words = ''
  /** Another question is asked than is drawn: until whoever draws takes it back, presses are about one that was left. */
  turning = false
  /** The buttons are drawn first, without what is asked. */
  bare = false
  /** The next step is asked for, and on its way. */
  loading = false
  readonly pick: ItemContext['pick'] = digitPicker(() => this.#stage.clock.now())
  /** Item id to answer: everything that was answered so far. */
  protected readonly answers: Record<string, Answer> = {}
  declare protected definition: SurveyDefinition
  declare protected instrument: SpokenInstrument
  declare protected voice: Voice
  readonly #stage: Stage
  #subject = ''
  #hashing: Promise<string | undefined> | undefined
  #hash: string | undefined
  #opened = false
  #seen = false
  #id: string | undefined
  #shown: number | undefined

  constructor(stage: Stage) {
    this.#stage = stage
  }

  /** Sets what is played, in which language, and what it asks about unless told; what was answered stays. */
  speak(definition: SurveyDefinition, voice: Voice, subject: string): void {
    this.definition = definition
    this.voice = voice
    this.#subject = definition.subject ? say(definition.subject, voice.locale) : subject
    this.instrument = localize(definition.instrument, voice.locale)
    const hashing = (this.#hashing = instrumentHash(this.instrument))
    this.#hash = undefined
    void hashing.then((hash) => {
      if (hashing !== this.#hashing) return
      this.#hash = hash
      if (this.#opened) return
      this.#opened = true
      tellOpened(this.#stage, definition, hash, (draft) => this.resume(draft))
      this.begin()
    })
  }

  /** Goes on from a draft. What was answered here stays, and so does a question that is drawn: nothing moves under hands. */
  resume({ answers, item, response, shown }: Draft): void {
    for (const { id } of this.instrument.items) if (id in answers) this.answers[id] ??= answers[id]!
    if (this.phase === 'closed' && item !== undefined) this.step = this.place(item)
    this.#id = response ?? this.#id
    this.#shown = shown ?? this.#shown
    this.#stage.requestUpdate()
  }

  get ui(): UiWords {
    return this.voice.ui
  }

  get locale(): string {
    return this.voice.locale
  }

  get item(): SpokenItem {
    return this.instrument.items[this.step]!
  }

  /** Whether going on from here sends. */
  get last(): boolean {
    return this.step === this.instrument.items.length - 1
  }

  get question(): string {
    return this.asks(this.item)
  }

  /** The words of an item, with what they are about. */
  asks({ text }: Pick<SpokenItem, 'text'>): string {
    return text.replace('{subject}', () => this.#stage.subject || this.#subject)
  }

  get value(): Answer | undefined {
    return this.answers[this.item.id]
  }

  answer(value: Answer): void {
    if (this.turning) return
    this.answers[this.item.id] = value
    this.error = this.said = ''
    this.#stage.requestUpdate()
  }

  say(text: string): void {
    this.said = text
    this.#stage.requestUpdate()
  }

  /** It came into sight: from now on its response has an id. Tells whether that was news. */
  see(): boolean {
    if (this.#seen) return false
    this.#seen = true
    const time = this.#stage.clock.now()
    this.#id ??= responseId(time, this.definition.anonymous)
    const before = this.#shown
    this.#shown ??= time
    if (before === undefined) tell(this.#stage, 'heed-survey-shown', this.#about())
    return true
  }

  /** Whether a press on a button means what is asked now. */
  protected get hears(): boolean {
    return this.phase === 'asking' && !this.turning && !this.loading
  }

  back(): void {
    if (this.hears) this.turn(this.step - 1)
  }

  /** Goes on to the next question or sends; stays and sets `error` if an answer is needed first. */
  forward(): void {
    if (!this.hears) return
    const { item, value } = this
    // An empty text is no answer; the score 0 is one.
    const answer = typeof value === 'string' ? value.trim() || undefined : value
    if (answer !== undefined) this.answers[item.id] = answer
    else delete this.answers[item.id]
    this.error = this.wrongWith(item, answer)
    if (this.error) return this.#stage.requestUpdate()
    tell(this.#stage, 'heed-survey-answered', {
      ...this.#about(),
      item: item.id,
      ...(answer !== undefined && { answer }),
      ...(this.next !== undefined && { next: this.next }),
      partial: this.#response(this.soFar, false),
    })
    this.onward()
  }

  close(): void {
    if (this.phase === 'asking') tell(this.#stage, 'heed-survey-dismissed', this.#about())
    this.phase = 'closed'
    this.#stage.requestUpdate()
  }

  /** What is wrong with an answer, in words; empty if one may go on with it. */
  wrongWith(item: SpokenItem, answer: Answer | undefined): string {
    return answer === undefined ? missing(item, this.ui) : ''
  }

  /** Begins to ask, once whoever listens had the chance to give a draft. */
  protected begin(): void {
    this.phase = 'asking'
    this.#stage.requestUpdate()
  }

  /** The step of an item that a draft names; the first if there is no such item. */
  protected place(item: string): number {
    const step = this.instrument.items.findIndex(({ id }) => id === item)
    return step < 0 ? 0 : step
  }

  /** The id of what comes next. `undefined` if going on sends. */
  protected get next(): string | undefined {
    return this.instrument.items[this.step + 1]?.id
  }

  /** What may be told before the visitor presses send. */
  protected get soFar(): Readonly<Record<string, Answer>> {
    return this.given
  }

  /** What is sent: item id to answer. */
  protected get given(): Readonly<Record<string, Answer>> {
    return this.answers
  }

  /** What the definition says at the end, if it has words of its own. */
  get ending(): SurveyEnding | undefined {
    return this.definition.flow?.endings?.[0]
  }

  protected onward(): void {
    if (this.last) void this.send()
    else this.turn(this.step + 1)
  }

  /** Sends what was answered: the visitor pressed send. */
  async send(): Promise<void> {
    this.phase = 'sending'
    this.turn(this.step)
    await this.#hashing
    const { touchpoint } = this.#about()
    const { ui, locale, definition } = this
    const also = { ...(touchpoint && { touchpoint }), ...(definition.anonymous && { anonymous: true }) }
    const outcomes = await handOver(this.#response(this.given, true), (detail) =>
      tell(this.#stage, 'heed-survey-submitted', { ...detail, ...also }),
    )
    if (this.phase !== 'sending') return
    if (outcomes.includes('dropped')) {
      this.phase = 'asking'
      return this.say((this.error = ui.failed))
    }
    this.phase = 'thanks'
    this.turning = true
    this.say(thanks(ui, say(this.ending?.text ?? ui.thanks, locale), outcomes, navigator.onLine))
  }

  protected turn(step: number): void {
    this.turning ||= step !== this.step
    this.step = step
    this.say((this.error = ''))
  }

  #response(answers: Readonly<Record<string, Answer>>, complete: boolean): SurveyResponse {
    const { variant, clock } = this.#stage
    const { locale, instrument, definition } = this
    const about = { ...this.#about(), variant, locale, instrument, hash: this.#hash }
    const duration = definition.anonymous ? undefined : clock.now() - this.#shown!
    return toResponse({ ...about, answers, complete, duration })
  }

  #about(): SurveyShownDetail {
    this.see()
    return about(this.#stage, this.definition, this.#id!)
  }
}
