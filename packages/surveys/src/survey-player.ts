import type { Answer, SurveyDefinition, Text } from '@heed/schema'
import type { Clock } from './clock.ts'
import { digitPicker } from './digit-picker.ts'
import type { Draft } from './draft.ts'
import type { SurveyEvents } from './events.ts'
import { handOver } from './hand-over.ts'
import { instrumentHash } from './instrument-hash.ts'
import type { Voice } from './locale.ts'
import { localize, say, type SpokenInstrument, type SpokenItem } from './localize.ts'
import { thanks } from './thanks.ts'
import { toResponse } from './to-response.ts'
import { uuid } from './uuid.ts'
import type { ItemContext } from './views/item-context.ts'
import type { Words } from './views/worded.ts'
import type { UiWords } from './words.ts'

/** What a player needs of the element it plays in: a place for its events, and who to tell of a change. */
export interface Stage extends EventTarget {
  readonly survey: string | undefined
  readonly subject: string | undefined
  readonly touchpoint: string | undefined
  readonly clock: Clock
  requestUpdate(): void
}

const hour = 3_600_000

/** One survey under way: which question, what was answered, what is said. It knows no markup. */
export class SurveyPlayer implements ItemContext {
  step = 0
  phase: 'asking' | 'sending' | 'thanks' | 'closed' = 'asking'
  /** What is wrong with the answer or its sending, in words. */
  error = ''
  /** What is said aloud; the thanks in the end. */
  said: Words = ''
  readonly pick: ItemContext['pick']
  /** Item id to answer: everything that was answered so far. */
  protected readonly answers: Record<string, Answer> = {}
  declare protected definition: SurveyDefinition
  declare protected instrument: SpokenInstrument
  declare protected voice: Voice
  readonly #stage: Stage
  #subject = ''
  #hash: Promise<string | undefined> | undefined
  #shown: { readonly response: string; readonly time: number } | undefined
  #id: string | undefined
  #from: string | undefined

  constructor(stage: Stage) {
    this.#stage = stage
    this.pick = digitPicker(() => stage.clock.now())
  }

  /** Sets what is played, in which language, and what it asks about unless told; what was answered stays. */
  speak(definition: SurveyDefinition, voice: Voice, subject: string): void {
    this.definition = definition
    this.voice = voice
    this.#subject = definition.subject ? say(definition.subject, voice.locale) : subject
    this.instrument = localize(definition.instrument, voice.locale)
    this.#hash = instrumentHash(this.instrument)
    const from = this.instrument.items.findIndex(({ id }) => id === this.#from)
    if (from >= 0) this.step = from
    this.#from = undefined
  }

  /** Goes on from a draft. To be called before anything came into sight; later it does nothing. */
  resume({ answers, item, response, shown }: Draft): void {
    if (this.#shown) return
    Object.assign(this.answers, answers)
    this.#from = item
    this.#id = response
    if (response && shown !== undefined) this.#shown = { response, time: shown }
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
    if (this.#shown) return false
    const time = this.#stage.clock.now()
    // The id begins with a time: one that says no more than the hour.
    const id = this.#id ?? uuid(time - (this.definition.anonymous ? time % hour : 0))
    this.#shown = { response: id, time }
    this.#tell('heed-survey-shown', this.#about())
    return true
  }

  back(): void {
    this.turn(this.step - 1)
  }

  /** Goes on to the next question or sends; stays and sets `error` if an answer is needed first. */
  forward(): void {
    if (this.phase === 'sending') return
    const { item, value } = this
    // An empty text is no answer; the score 0 is one.
    const answer = typeof value === 'string' ? value.trim() || undefined : value
    if (answer !== undefined) this.answers[item.id] = answer
    else delete this.answers[item.id]
    this.error = this.wrongWith(item, answer)
    if (this.error) return this.#stage.requestUpdate()
    this.#tell('heed-survey-answered', {
      ...this.#about(),
      item: item.id,
      ...(answer !== undefined && { answer }),
    })
    this.onward()
  }

  close(): void {
    if (this.phase === 'asking') this.#tell('heed-survey-dismissed', this.#about())
    this.phase = 'closed'
    this.#stage.requestUpdate()
  }

  /** What is wrong with an answer, in words; empty if one may go on with it. */
  protected wrongWith(item: SpokenItem, answer: Answer | undefined): string {
    if (answer !== undefined || item.required === false) return ''
    if (item.type === 'scale')
      return this.ui.choose.replace('{min}', `${item.min}`).replace('{max}', `${item.max}`)
    return item.required ? this.ui.write : ''
  }

  /** What is sent: item id to answer. */
  protected get given(): Readonly<Record<string, Answer>> {
    return this.answers
  }

  /** The words at the end, if the definition has its own. */
  protected get farewell(): Text | undefined {
    return this.definition.flow?.endings?.[0]?.text
  }

  /** To the next question, or to sending. */
  protected onward(): void {
    if (this.last) void this.send()
    else this.turn(this.step + 1)
  }

  protected async send(): Promise<void> {
    this.phase = 'sending'
    this.turn(this.step)
    const { response, survey, ...where } = this.#about()
    const { ui, locale } = this
    const { anonymous } = this.definition
    const played = {
      response,
      survey,
      locale,
      instrument: this.instrument,
      hash: await this.#hash,
      answers: this.given,
      ...(!anonymous && { duration: this.#stage.clock.now() - this.#shown!.time }),
    }
    const outcomes = await handOver(toResponse(played), (detail) =>
      this.#tell('heed-survey-submitted', { ...detail, ...where, ...(anonymous && { anonymous }) }),
    )
    if (this.phase !== 'sending') return
    if (outcomes.includes('dropped')) {
      this.phase = 'asking'
      this.error = ui.failed
      return this.say(ui.failed)
    }
    const { farewell = ui.thanks } = this
    this.phase = 'thanks'
    this.say(thanks(ui, say(farewell, locale), outcomes, navigator.onLine))
  }

  protected turn(step: number): void {
    this.step = step
    this.error = ''
    this.say('')
  }

  #about(): SurveyEvents['heed-survey-shown']['detail'] {
    this.see()
    const touchpoint = this.#stage.touchpoint || this.definition.touchpoint
    return {
      response: this.#shown!.response,
      survey: this.#stage.survey || this.definition.id,
      ...(touchpoint && { touchpoint }),
    }
  }

  #tell<Name extends keyof SurveyEvents>(name: Name, detail: SurveyEvents[Name]['detail']): void {
    const cancelable = name === 'heed-survey-submitted'
    this.#stage.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, cancelable, detail }))
  }
}
