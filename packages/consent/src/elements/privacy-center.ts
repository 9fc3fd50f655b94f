import type { ConsentRecord, FieldGroup, Purpose } from '@heed/schema'
import { html, nothing, type PropertyValues } from 'lit'
import { center as english } from '../locales/en.ts'
import { loadLocale } from '../locales/load-locale.ts'
import type { CenterWords } from '../locales/center-words.ts'
import { own } from '../own.ts'
import { receiptOf } from '../receipt-of.ts'
import { privacyCenter } from '../styles/privacy-center.ts'
import { controls } from '../styles/controls.ts'
import { tokens } from '../styles/tokens.ts'
import { askPage } from './ask-page.ts'
import { centerFacts } from './center-facts.ts'
import { centerHeld, type CenterStep } from './center-held.ts'
import { centerLine } from './center-line.ts'
import { centerReceipts } from './center-receipts.ts'
import type { CenterSpeech } from './center-speech.ts'
import { ConsentElement } from './consent-element.ts'
import { downloadJson } from './download-json.ts'
import type { Holdings } from './holdings.ts'
import { said } from './said.ts'

/** A purpose can't have such an id. */
const idOf = (group: FieldGroup) => `data:${group}`

const GROUPS = ['page', 'referrer', 'device', 'traits'] as const satisfies readonly FieldGroup[]

/**
 * The visitor's statement: every purpose and every group of data with its own switch, which counts at once; what the site
 * holds about this browser, to download and to erase; the receipt of the last decision. It stands in the page, where the
 * site puts it, and knows no store and no tracker: properties come down, events go up.
 *
 * @fires heed-privacy-center - Bubbles, composed: it is on the page, and waits for its properties.
 * @fires heed-consent-decided - Bubbles, composed; `detail` is a `ConsentDecided`.
 * @fires heed-privacy-export - Bubbles, composed; `detail.respondWith` takes a promise of everything that is held.
 * @fires heed-privacy-erase - Bubbles, composed; `detail.respondWith` takes a promise of the collector's proof.
 * @fires heed-receipt-wanted - Bubbles, composed; `detail.respondWith` takes a receipt of another form. Not needed.
 * @csspart center, line, switch, state, undo, held, receipts, button, download, erase, sure, yes, cancel, outcome, again, receipt, link
 * @example
 * <heed-privacy-center></heed-privacy-center>
 * // import '@heed/consent/define/privacy-center'
 * // const center = document.querySelector('heed-privacy-center')
 * // Object.assign(center, { policy, choices: consent.record?.choices ?? {}, record: consent.record, load })
 */
export class HeedPrivacyCenter extends ConsentElement {
  static override properties = {
    ...ConsentElement.properties,
    record: { attribute: false },
    withheld: { attribute: false },
    load: { attribute: false },
    center: { state: true },
    holdings: { state: true },
    step: { state: true },
    note: { state: true },
  }
  static override styles = [tokens, controls, privacyCenter]
  protected readonly variant = 'center'

  /** The decision that counts now: when, by which form, until when. */
  declare record: ConsentRecord | undefined
  /** The groups of fields that the visitor has switched off. */
  declare withheld: readonly FieldGroup[]
  /** Looks at what is held, on the device and at the collector. Without it that part is left out. */
  declare load: (() => Promise<Holdings>) | undefined
  declare protected center: CenterWords | undefined
  declare protected holdings: Holdings | undefined
  declare protected step: CenterStep
  /** What the last switch did, and which it was. */
  declare protected note: { readonly id: string; readonly text: string } | undefined
  #looks = 0

  constructor() {
    super()
    this.withheld = []
    this.step = { is: 'idle' }
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.dispatchEvent(new CustomEvent('heed-privacy-center', { bubbles: true, composed: true }))
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    if (changed.has('words')) void this.#speakOfCenter()
    if (changed.has('load') || changed.has('record')) void this.#look()
  }

  async #speakOfCenter(): Promise<void> {
    const { words } = this
    const locale = words && (await loadLocale(words.locale))
    if (this.words === words) this.center = locale?.center ?? english
  }

  #look = async (): Promise<void> => {
    const look = ++this.#looks
    const holdings = await this.load?.().catch(() => undefined)
    if (look === this.#looks) this.holdings = holdings
  }

  protected override updated(changed: PropertyValues): void {
    for (const box of this.renderRoot.querySelectorAll<HTMLInputElement>('[role=switch]')) {
      box.checked = this.#isOn(box.name)
    }
    super.updated(changed)
  }

  /** What asks: the facts about this browser's own decision are not part of it. */
  protected override said(): readonly string[] {
    return said(this.renderRoot.querySelectorAll('.asks :is(h2, h3, .title, .muted)'))
  }

  #isOn(id: string): boolean {
    const group = GROUPS.find((one) => id === idOf(one))
    const purpose = this.choosable.find((one) => one.id === id)
    if (group) return !this.withheld.includes(group)
    return Boolean(purpose && !this.isRefused(purpose) && own(this.choices, id) === true)
  }

  protected override render(): unknown {
    const { words, center, policy, record, gpc } = this
    if (!words || !center || !policy) return nothing
    const days = new Intl.DateTimeFormat(words.locale, { dateStyle: 'medium', timeStyle: 'short' })
    const numbers = new Intl.NumberFormat(words.locale)
    const speech: CenterSpeech = {
      words,
      center,
      policy,
      say: (text, values = {}) =>
        this.say(text, Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [value]]))),
      text: (text) => this.text(text),
      date: (time) => days.format(time),
      count: (number) => numbers.format(number),
    }
    const ordinary = policy.purposes.filter((purpose) => own(purpose, 'sensitive') !== true)
    const sensitive = policy.purposes.filter((purpose) => own(purpose, 'sensitive') === true)
    const list = (purposes: readonly Purpose[]) =>
      html`<ul>
        ${purposes.map((purpose) => this.#purpose(speech, purpose))}
      </ul>`
    return html`<div part="center" lang=${words.locale} dir=${words.dir}>
      <section class="asks" aria-labelledby="allows">
        <h2 id="allows">${center.allows}</h2>
        <p class="muted">${this.say(words.intro)} ${center.atOnce}</p>
        ${gpc ? html`<p class="signal muted" part="signal">${words.gpc}</p>` : nothing} ${list(ordinary)}
        ${sensitive.length ? html`<h3>${center.apart}</h3>` : nothing}
        ${sensitive.length ? list(sensitive) : nothing}
      </section>
      <section class="asks" aria-labelledby="data">
        <h2 id="data">${center.data}</h2>
        <p class="muted">${center.dataIntro}</p>
        <ul>
          ${GROUPS.map((group) => this.#group(speech, group))}
        </ul>
      </section>
      <p class="unseen" role="status">${this.note?.text}</p>
      ${
        this.load
          ? centerHeld(speech, {
              holdings: this.holdings,
              decided: record?.time,
              isAllowing: this.choosable.some(({ id }) => this.#isOn(id)),
              step: this.step,
              look: () => void this.#look(),
              download: () => void this.#download(),
              wonder: () => void this.#go({ is: 'sure' }, '#sure'),
              stay: () => void this.#go({ is: 'idle' }, '[part~=erase]'),
              erase: () => void this.#erase(),
            })
          : nothing
      }
      ${centerReceipts(speech, record, () => void this.#save())}
    </div>`
  }

  #purpose(speech: CenterSpeech, purpose: Purpose): unknown {
    const { center, words, say, text } = speech
    const { id } = purpose
    const title = text(purpose.title)
    const services = purpose.services?.map(({ name }) => name) ?? []
    const isChoosable = this.choosable.includes(purpose)
    const isRefused = this.isRefused(purpose)
    const chosen = own(this.choices, id)
    const { record } = this
    const isRecorded = record && own(record.choices, id) === chosen
    const state = !isChoosable
      ? words.alwaysOn
      : isRefused
        ? center.bySignal
        : chosen === undefined
          ? center.unset
          : chosen !== true
            ? center.denied
            : isRecorded
              ? center.allowed
              : center.byRule
    return centerLine(speech, {
      id,
      title,
      about: [
        text(purpose.description),
        ...(services.length ? [this.say(words.services, { services })] : []),
      ],
      control: !isChoosable ? 'none' : isRefused ? 'disabled' : 'switch',
      state,
      facts:
        isChoosable && !isRefused && isRecorded && chosen !== undefined ? centerFacts(speech, record) : '',
      note: this.note?.id === id ? this.note.text : undefined,
      turn: (on) => void this.#turn(purpose, on, say(on ? center.nowAllowed : center.nowDenied, { title })),
      undo: () => this.#undo(id),
    })
  }

  #group(speech: CenterSpeech, group: FieldGroup): unknown {
    const { center, say } = speech
    const id = idOf(group)
    const title = say(center[group])
    const isOn = this.#isOn(id)
    return centerLine(speech, {
      id,
      title,
      about: [say(center[`${group}Is`])],
      control: 'switch',
      state: isOn ? center.leaves : center.stays,
      facts: '',
      note: this.note?.id === id ? this.note.text : undefined,
      turn: (on) => {
        const others = this.withheld.filter((one) => one !== group)
        const withheld = on ? others : [...others, group]
        void this.#change(
          id,
          say(on ? center.nowAllowed : center.nowDenied, { title }),
          this.decided('custom', () => false, [], withheld),
        )
      },
      undo: () => this.#undo(id),
    })
  }

  /** One purpose, and no other, is decided; with the last that was allowed, everything is taken back. */
  #turn(purpose: Purpose, on: boolean, text: string): Promise<void> {
    const { id } = purpose
    const others = this.choosable.some((other) => other !== purpose && this.#isOn(other.id))
    return on || others
      ? this.#change(id, text, this.decided('custom', () => on, [purpose]))
      : this.#change(
          id,
          `${text} ${this.center?.nowNothing ?? ''}`,
          this.decided('withdraw', () => false),
        )
  }

  async #change(id: string, text: string, told: Promise<void>): Promise<void> {
    await told
    this.note = { id, text }
  }

  /** What the switch did is decided the other way round; focus stays on the line whose button goes away. */
  #undo(id: string): void {
    const box = this.renderRoot.querySelector<HTMLInputElement>(`[name='${id}']`)
    box?.click()
    box?.focus()
  }

  /** Goes on with an export or an erasure, and takes focus along where what had it goes away. */
  async #go(step: CenterStep, focus?: string): Promise<void> {
    this.step = step
    await this.updateComplete
    if (focus) this.renderRoot.querySelector<HTMLElement>(focus)?.focus()
  }

  get #stamp(): string {
    return new Date().toISOString().slice(0, 10)
  }

  async #download(): Promise<void> {
    void this.#go({ is: 'gathering' })
    const everything = await askPage(this, 'heed-privacy-export')
    if (everything) downloadJson(`privacy-${this.#stamp}`, everything)
    void this.#go({ is: everything ? 'downloaded' : 'not_downloaded' })
  }

  async #erase(): Promise<void> {
    const withdraws = this.renderRoot.querySelector<HTMLInputElement>('[name=nothing]')?.checked
    void this.#go({ is: 'erasing' }, '#outcome')
    const proof = await askPage(this, 'heed-privacy-erase')
    // The proof that this browser is meant goes with consent, so consent goes last.
    if (proof && withdraws) await this.decided('withdraw', () => false)
    if (proof) this.note = undefined
    await this.#go(proof ? { is: 'erased', proof } : { is: 'not_erased' })
    await this.#look()
  }

  async #save(): Promise<void> {
    const { policy, record } = this
    if (!policy || !record) return
    const state = (id: string) => {
      const purpose = policy.purposes.find((one) => one.id === id)
      const chosen = own(this.choices, id)
      return (purpose && !this.choosable.includes(purpose)) || this.#isOn(id)
        ? 'granted'
        : chosen === undefined
          ? 'unset'
          : 'denied'
    }
    const plain = receiptOf(policy, record, state, Date.now())
    downloadJson(`receipt-${record.id}`, (await askPage(this, 'heed-receipt-wanted')) ?? plain)
  }
}
