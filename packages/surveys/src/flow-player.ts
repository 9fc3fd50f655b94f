import type { Answer, SurveyDefinition, SurveyEnding } from '@heed/schema'
import { nextStep } from './flow/next-step.ts'
import { pathOf } from './flow/path-of.ts'
import { itemWordsOf } from './item-locale.ts'
import type { ItemWords } from './item-words.ts'
import type { Voice } from './locale.ts'
import type { SpokenItem } from './localize.ts'
import { placeOnPath, untilSent } from './place-on-path.ts'
import { createOrders } from './orders.ts'
import { createStepViews, type Drawing } from './step-views.ts'
import { SurveyPlayer } from './survey-player.ts'
import type { Reviewed } from './views/review-view.ts'
import { worded } from './views/worded.ts'
import { trimmed } from './trimmed.ts'
import { createWording } from './wording.ts'
import { isEmpty, wrongWith } from './wrong-with.ts'

/**
 * Plays any definition: items of every type, in the order that its flow says, back along the way that was taken, with a
 * review before sending where the flow asks for one.
 */
export class FlowPlayer extends SurveyPlayer implements Reviewed {
  /** The words of the survey, filled in. */
  readonly wording = createWording({
    items: () => this.instrument.items,
    answers: () => this.given,
    subject: () => super.asks({ text: '{subject}' }),
    locale: () => this.locale,
  })
  readonly #views = createStepViews(
    () => this.instrument.items,
    () => Boolean(this.definition.flow?.review),
  )
  readonly #asked = new Set<string>()
  readonly #ordered = createOrders()
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
    return this.#ordered(super.item)
  }

  /** The words of an item, without marks. */
  override asks({ text }: Pick<SpokenItem, 'text'>): string {
    return this.wording.plain(text)
  }

  override say(text: string): void {
    super.say(text)
    if (this.phase === 'thanks') this.said = this.wording.drawn(text)
  }

  /** The view of the item or of the review; `undefined` for an item that is always drawn. */
  get view(): Drawing | undefined {
    return this.#views.at(this.step)
  }

  /** All questions were answered, and are looked at before they are sent. */
  get reviewing(): boolean {
    return this.step === this.instrument.items.length
  }

  /** The ids of the items on the way that the answers so far lead along, in their order. */
  get way(): readonly string[] {
    return pathOf(this.definition, this.answers).items
  }

  /** The items on the way, in their order, with words without marks. */
  get path(): readonly SpokenItem[] {
    const { items } = this.instrument
    return this.way.map((id) =>
      worded(
        items.find((item) => item.id === id)!,
        this.wording.plain,
      ),
    )
  }

  override get last(): boolean {
    return this.reviewing || (this.#next() < 0 && !this.definition.flow?.review)
  }

  /** What the definition says at the end of the way that was taken. */
  override get ending(): SurveyEnding | undefined {
    const { ending } = pathOf(this.definition, this.answers)
    return this.definition.flow?.endings?.find(({ id }) => id === ending)
  }

  /** Only what lies on the way: an answer that a later change of mind led past is not sent. */
  protected override get given(): Readonly<Record<string, Answer>> {
    return Object.fromEntries(this.way.flatMap((id) => (id in this.answers ? [[id, this.answers[id]!]] : [])))
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
    return this.#stepOf(path[at]?.id)
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
    const { voice, step } = this
    if (this.#words?.locale === voice.locale && this.#views.has(step)) return
    this.#waits ??= this.phase
    this.phase = 'closed'
    const brings = [
      itemWordsOf(voice.locale),
      this.#views.bring(step),
      this.wording.bring([this.instrument, this.definition.flow]),
    ] as const
    void Promise.all(brings).then(([items, here, marks]) => {
      if (this.voice !== voice || !this.#waits) return
      // A draft that came meanwhile leads elsewhere.
      if (step !== this.step) return this.#draw()
      if (items && here && marks) {
        this.#words = { locale: voice.locale, items }
        this.phase = this.#waits
        this.#waits = undefined
      }
      super.say(this.phase === 'thanks' ? (this.said as string) : '')
    })
  }

  override see(): boolean {
    const news = super.see()
    if (news) void this.#ahead()
    return news
  }

  /** What comes next is here before it is asked for: one at a time, so that the page is never busy for long. */
  async #ahead(): Promise<void> {
    for (let step = 0; step <= this.instrument.items.length; step++) await this.#views.bring(step)
  }

  /** What was answered to an item. */
  answered({ id }: SpokenItem): Answer | undefined {
    return this.answers[id]
  }

  override answer(value: Answer): void {
    super.answer(value)
    if (isEmpty(value) && !this.turning) delete this.answers[this.item.id]
  }

  override back(): void {
    const { way } = this
    if (this.hears) this.#to(way[(this.reviewing ? way.length : way.indexOf(this.item.id)) - 1])
  }

  /** From the review to a question; going on leads back to the review. */
  edit(item: SpokenItem): void {
    if (this.hears) this.#to(item.id)
  }

  /** Takes back what was answered, if anything was, and goes on. */
  skip(): void {
    if (!this.hears) return
    delete this.answers[this.item.id]
    this.forward()
  }

  override forward(): void {
    if (!this.hears) return
    if (this.reviewing) return void this.send()
    const { item, value } = this
    if (item.type === 'contact' && value) this.answers[item.id] = trimmed(value as Record<string, string>)
    super.forward()
  }

  override wrongWith(item: SpokenItem, answer: Answer | undefined): string {
    return wrongWith(item, answer, this.ui, this.words, this.locale)
  }

  protected override onward(): void {
    this.#asked.add(this.item.id)
    const next = this.#next()
    const to = next < 0 && this.definition.flow?.review ? this.instrument.items.length : next
    if (to < 0) return void this.send()
    const { value } = this
    // What is answered meanwhile may lead elsewhere.
    this.#go(to, () => (value === this.value ? this.turn(to) : this.forward()))
  }

  /** To a step, once its view is here. */
  #go(to: number, turn = () => this.turn(to)): void {
    if (this.#views.has(to)) return turn()
    this.loading = true
    this.say(this.words.loading)
    void this.#views.bring(to).then((here) => {
      this.loading = false
      if (!this.hears) return
      if (here) return turn()
      this.error = this.ui.failed
      this.say(this.error)
    })
  }

  protected override turn(step: number): void {
    super.turn(step)
    this.#reviewed ||= this.reviewing
  }

  #to(item: string | undefined): void {
    if (item) this.#go(this.#stepOf(item))
  }

  /** The step of an item; of the review where there is none. */
  #stepOf(item: string | undefined): number {
    return item ? this.instrument.items.findIndex(({ id }) => id === item) : this.instrument.items.length
  }

  /** Which item comes next; -1 if none does. After a review, only one that was not asked yet. */
  #next(): number {
    let { id } = this.item
    do id = nextStep(this.definition, this.answers, id)
    while (this.#reviewed && this.#asked.has(id))
    return this.instrument.items.findIndex((item) => item.id === id)
  }
}
