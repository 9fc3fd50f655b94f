import type { Answer, SurveyDefinition, SurveyEnding, Text } from '@heed/schema'
import type { TemplateResult } from 'lit/html.js'
import { nextStep } from './flow/next-step.ts'
import { pathOf } from './flow/path-of.ts'
import { pipeText } from './flow/pipe-text.ts'
import { itemWordsOf } from './item-locale.ts'
import type { ItemWords } from './item-words.ts'
import type { Voice } from './locale.ts'
import { say, type SpokenItem } from './localize.ts'
import { placeOnPath, untilSent } from './place-on-path.ts'
import { shuffle } from './shuffle.ts'
import { SurveyPlayer } from './survey-player.ts'
import { viewOf } from './views/load-view.ts'
import type { PlayContext } from './views/view.ts'
import type { Reviewed } from './views/review-view.ts'
import { isEmpty, wrongWith } from './wrong-with.ts'

/** What draws a step: an item, or the review. */
interface Drawing {
  readonly styles: string
  readonly view: (item: SpokenItem, player: PlayContext & Reviewed) => TemplateResult
}

/** What was written into fields, without blanks around it and without fields left blank. */
const trimmed = (fields: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, text]) => (text.trim() ? [[name, text.trim()]] : [])),
  )

/**
 * Plays any definition: items of every type, in the order that its flow says, back along the way that was taken, with a
 * review before sending where the flow asks for one.
 */
export class FlowPlayer extends SurveyPlayer implements PlayContext, Reviewed {
  readonly #views = new Map<number, Drawing>()
  readonly #asked = new Set<string>()
  readonly #orders = new Map<string, readonly string[]>()
  #bringing = false
  #reviewed = false
  /** The words that are here, and the language they are of. */
  #words: { readonly locale: string; readonly items: ItemWords } | undefined
  /** What goes on once its words and its view are here. */
  #waits: SurveyPlayer['phase'] | undefined

  /** There whenever something is drawn. */
  get words(): ItemWords {
    return this.#words!.items
  }

  override get item(): SpokenItem {
    const item = super.item
    if (!item || !('shuffle' in item) || !item.shuffle) return item
    // An order is drawn once, and stays when the language changes.
    const order = this.#orders.get(item.id) ?? shuffle(item.choices.map(({ id }) => id))
    this.#orders.set(item.id, order)
    const choices = item.choices.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
    return { ...item, choices } as SpokenItem
  }

  override asks(item: SpokenItem): string {
    return pipeText(super.asks(item), this.given, this.instrument, this.locale)
  }

  /** The view of the item or of the review; `undefined` for an item that is always drawn. */
  get view(): Drawing | undefined {
    return this.#views.get(this.step)
  }

  /** How many items there are, on the way and beside it. */
  get total(): number {
    return this.instrument.items.length
  }

  /** All questions were answered, and are looked at before they are sent. */
  get reviewing(): boolean {
    return this.step === this.total
  }

  /** The items on the way, in their order. */
  get path(): readonly SpokenItem[] {
    const { items } = pathOf(this.definition, this.answers)
    return items.map((id) => this.instrument.items.find((item) => item.id === id)!)
  }

  override get last(): boolean {
    return this.reviewing || (this.#next() < 0 && !this.definition.flow?.review)
  }

  /** What the definition says at the end of the way that was taken. */
  get ending(): SurveyEnding | undefined {
    const { ending } = pathOf(this.definition, this.answers)
    return this.definition.flow?.endings?.find(({ id }) => id === ending)
  }

  protected override get farewell(): Text | undefined {
    const text = this.ending?.text
    return text && pipeText(say(text, this.locale), this.given, this.instrument, this.locale)
  }

  /** Only what lies on the way: an answer that a later change of mind led past is not sent. */
  protected override get given(): Readonly<Record<string, Answer>> {
    const { items } = pathOf(this.definition, this.answers)
    return Object.fromEntries(items.flatMap((id) => (id in this.answers ? [[id, this.answers[id]!]] : [])))
  }

  protected override get soFar(): Readonly<Record<string, Answer>> {
    return untilSent(this.path, this.given)
  }

  protected override get next(): string | undefined {
    return this.instrument.items[this.#next()]?.id ?? (this.definition.flow?.review ? '' : undefined)
  }

  protected override place(item: string): number {
    const { path } = this
    const at = placeOnPath(path, this.answers, item, this.definition.flow?.review)
    for (const { id } of path.slice(0, at)) this.#asked.add(id)
    this.#reviewed = !path[at]
    return this.#stepOf(path[at])
  }

  override speak(definition: SurveyDefinition, voice: Voice, subject: string): void {
    super.speak(definition, voice, subject)
    if (this.#waits ?? this.#words) this.#draw()
  }

  protected override begin(): void {
    this.#waits = 'asking'
    this.#draw()
  }

  /** Nothing is drawn before its words and its first view are here. */
  #draw(): void {
    const { voice } = this
    if (this.#words?.locale === voice.locale && this.#has(this.step)) return
    this.#waits ??= this.phase
    this.phase = 'closed'
    void Promise.all([itemWordsOf(voice.locale), this.#bring(this.step)]).then(([items, here]) => {
      if (this.voice !== voice || !this.#waits) return
      if (items && here) {
        this.#words = { locale: voice.locale, items }
        this.phase = this.#waits
        this.#waits = undefined
      }
      this.say('')
    })
  }

  override see(): boolean {
    const news = super.see()
    // What comes next is here before it is asked for.
    if (news) for (let step = 0; step <= this.instrument.items.length; step++) void this.#bring(step)
    return news
  }

  /** What was answered to an item. */
  answered({ id }: SpokenItem): Answer | undefined {
    return this.answers[id]
  }

  override answer(value: Answer): void {
    super.answer(value)
    if (isEmpty(value)) delete this.answers[this.item.id]
  }

  override back(): void {
    const { path } = this
    const before = this.reviewing ? path.length : path.findIndex(({ id }) => id === this.item.id)
    this.#to(path[before - 1])
  }

  /** From the review to a question; going on leads back to the review. */
  edit(item: SpokenItem): void {
    this.#to(item)
  }

  override forward(): void {
    if (this.#bringing) return
    if (this.reviewing) {
      if (this.phase !== 'sending') void this.send()
      return
    }
    const { item, value } = this
    if (item.type === 'contact' && value) this.answers[item.id] = trimmed(value as Record<string, string>)
    super.forward()
  }

  protected override wrongWith(item: SpokenItem, answer: Answer | undefined): string {
    return wrongWith(item, answer, this.ui, this.words)
  }

  protected override onward(): void {
    this.#asked.add(this.item.id)
    const next = this.#next()
    const to = next < 0 && this.definition.flow?.review ? this.instrument.items.length : next
    if (to < 0) return void this.send()
    if (this.#has(to)) return this.turn(to)
    this.#bringing = true
    void this.#bring(to).then((here) => {
      this.#bringing = false
      if (here) return this.turn(to)
      this.error = this.ui.failed
      this.say(this.error)
    })
  }

  protected override turn(step: number): void {
    super.turn(step)
    this.#reviewed ||= this.reviewing
  }

  #to(item: SpokenItem | undefined): void {
    if (item) this.turn(this.#stepOf(item))
  }

  /** The step of an item; of the review where there is none. */
  #stepOf(item: SpokenItem | undefined): number {
    return item ? this.instrument.items.findIndex(({ id }) => id === item.id) : this.total
  }

  /** Which item comes next; -1 if none does. After a review, only one that was not asked yet. */
  #next(): number {
    let { id } = this.item
    do id = nextStep(this.definition, this.answers, id)
    while (this.#reviewed && this.#asked.has(id))
    return this.instrument.items.findIndex((item) => item.id === id)
  }

  #loader(step: number): (() => Promise<Drawing>) | undefined {
    const item = this.instrument.items[step]
    if (item) return viewOf(item)
    return this.definition.flow?.review ? () => import('./views/review-view.ts') : undefined
  }

  #has(step: number): boolean {
    return this.#views.has(step) || !this.#loader(step)
  }

  /** Brings the view of a step, and tells whether it is here. */
  async #bring(step: number): Promise<boolean> {
    const load = this.#loader(step)
    if (!load || this.#views.has(step)) return true
    const view = await load().catch(() => undefined)
    if (!view) return false
    this.#views.set(step, view)
    return true
  }
}
