import type { ConsentRecord, FieldGroup, Purpose } from '@heed/schema'
import { html, nothing, type PropertyValues } from 'lit'
import { center as english } from '../locales/en-center.ts'
import { loadLocale } from '../locales/load-locale.ts'
import type { CenterWords } from '../locales/center-words.ts'
import { own } from '../own.ts'
import { receiptOf } from '../receipt-of.ts'
import { privacyCenter } from '../styles/privacy-center.ts'
import { controls } from '../styles/controls.ts'
import { switches } from '../styles/switches.ts'
import { tokens } from '../styles/tokens.ts'
import { askPage } from './ask-page.ts'
import { centerAsks, GROUPS, idOf, type CenterAsks } from './center-asks.ts'
import { centerHeld, type CenterHeld, type CenterStep } from './center-held.ts'
import { centerReceipts } from './center-receipts.ts'
import { centerSpeech } from './center-speech.ts'
import { ConsentElement } from './consent-element.ts'
import { downloadJson } from './download-json.ts'
import type { Holdings } from './holdings.ts'
import { said } from './said.ts'

const UNREACHABLE: Holdings = { device: { waiting: 0, surveys: 0 }, collector: 'away' }

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
  static override styles = [tokens, controls, switches, privacyCenter]
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
  declare protected note: { readonly id: string; readonly on: boolean; readonly text: string } | undefined
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
    const holdings = await this.load?.().catch(() => UNREACHABLE)
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
    const { words, center, policy, record, gpc, choices, choosable, holdings, step } = this
    if (!words || !center || !policy) return nothing
    const speech = centerSpeech(words, center, policy, (text, lists) => this.say(text, lists))
    const asks: CenterAsks = {
      gpc,
      record,
      choices,
      choosable,
      isRefused: (purpose) => this.isRefused(purpose),
      isOn: (id) => this.#isOn(id),
      noted: (id) => this.#noted(id),
      turn: (purpose, on, text) => void this.#turn(purpose, on, text),
      hold: (group, on, text) => void this.#hold(group, on, text),
      undo: (id) => this.#undo(id),
    }
    const held: CenterHeld = {
      holdings,
      decided: record?.time,
      isAllowing: choosable.some(({ id }) => this.#isOn(id)),
      step,
      look: () => void this.#lookAgain(),
      download: () => void this.#download(),
      wonder: () => void this.#go({ is: 'sure' }, '#sure'),
      stay: () => void this.#go({ is: 'idle' }, '[part~=erase]'),
      erase: () => void this.#erase(),
    }
    return html`<div part="center" lang=${words.locale} dir=${words.dir}>
      ${centerAsks(speech, asks)}
      <p class="unseen" role="status">${this.#noted()}</p>
      ${this.load ? centerHeld(speech, held) : nothing}
      ${centerReceipts(speech, record, () => void this.#save())}
    </div>`
  }

  async #lookAgain(): Promise<void> {
    this.holdings = undefined
    await this.#go({ is: 'idle' }, '#held')
    await this.#look()
  }

  #hold(group: FieldGroup, on: boolean, text: string): Promise<void> {
    const others = this.withheld.filter((one) => one !== group)
    const withheld = on ? others : [...others, group]
    return this.#change(
      idOf(group),
      on,
      text,
      this.decided('custom', () => false, [], withheld),
    )
  }

  /** One purpose, and no other, is decided; with the last that was allowed, everything is taken back. */
  #turn(purpose: Purpose, on: boolean, text: string): Promise<void> {
    const { id } = purpose
    const others = this.choosable.some((other) => other !== purpose && this.#isOn(other.id))
    if (on || others)
      return this.#change(
        id,
        on,
        text,
        this.decided('custom', () => on, [purpose]),
      )
    const nothing = `${text} ${this.center?.nowNothing ?? ''}`
    return this.#change(
      id,
      on,
      nothing,
      this.decided('withdraw', () => false),
    )
  }

  async #change(id: string, on: boolean, text: string, told: Promise<void>): Promise<void> {
    await told
    this.note = { id, on, text }
  }

  /** What the last switch did, as long as it is so: another tab may have decided since, or nobody heard. */
  #noted(id = this.note?.id): string | undefined {
    const { note } = this
    return note && note.id === id && note.on === this.#isOn(id) ? note.text : undefined
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

  async #download(): Promise<void> {
    void this.#go({ is: 'gathering' })
    const everything = await askPage(this, 'heed-privacy-export')
    if (everything) downloadJson(`privacy-${new Date().toISOString().slice(0, 10)}`, everything)
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
      const isFixed = !this.choosable.some((purpose) => purpose.id === id)
      if (isFixed || this.#isOn(id)) return 'granted'
      return own(this.choices, id) === undefined ? 'unset' : 'denied'
    }
    const plain = receiptOf(policy, record, state, Date.now())
    downloadJson(`receipt-${record.id}`, (await askPage(this, 'heed-receipt-wanted')) ?? plain)
  }
}
