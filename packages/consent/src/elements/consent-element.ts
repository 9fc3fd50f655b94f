import type { ConsentMethod, ConsentPolicy, FieldGroup, Purpose } from '@heed/schema'
import { LitElement, type PropertyValues } from 'lit'
import { refusedByGpc } from '../gpc.ts'
import { isRequired } from '../is-required.ts'
import { words as english } from '../locales/en.ts'
import { fill } from '../locales/fill.ts'
import { loadLocale } from '../locales/load-locale.ts'
import type { Locale } from '../locales/locale.ts'
import type { Words } from '../locales/words.ts'
import { textHash } from '../text-hash.ts'
import { textIn } from '../text-in.ts'
import type { ConsentDecided } from './consent-decided.ts'

/** Letters that are read from right to left: Hebrew, Arabic and their neighbours, with their presentation forms. */
const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/**
 * What the banner and the preferences have in common: a policy, what is chosen so far, words in the right language, and
 * the event that says what was decided. It knows no store: properties come down, events go up.
 *
 * @fires heed-consent-decided - Bubbles, composed; `detail` is a `ConsentDecided`.
 */
export abstract class ConsentElement extends LitElement {
  static override properties = {
    policy: { attribute: false },
    choices: { attribute: false },
    gpc: { type: Boolean },
    words: { state: true },
  }

  /** What is asked. Nothing is shown without one. */
  declare policy: ConsentPolicy | undefined
  /** What is granted (true) or denied so far, as the store's `state` has it. Empty before a choice. */
  declare choices: Readonly<Record<string, boolean>>
  /** Whether Global Privacy Control is on, and honoured. */
  declare gpc: boolean
  /** Undefined until the language is there. */
  declare protected words: Words | undefined

  /** The language that `words` are of, with the words of every other part. Undefined where that is English. */
  protected locale: Locale | undefined

  /** Goes into the record: which form asked. */
  protected abstract readonly variant: string
  #tag: string | undefined
  #hash: Promise<string | undefined> = Promise.resolve(undefined)

  constructor() {
    super()
    this.choices = {}
    this.gpc = false
  }

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang', 'hidden']
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value)
    this.requestUpdate()
  }

  /** The words on the screen, in reading order. */
  protected abstract said(): readonly string[]

  protected override willUpdate(_changed: PropertyValues): void {
    const tag = this.lang || document.documentElement.lang
    if (tag !== this.#tag) void this.#speak(tag)
  }

  async #speak(tag: string): Promise<void> {
    this.#tag = tag
    const locale = await loadLocale(tag)
    if (this.#tag !== tag) return
    this.locale = locale
    this.words = locale?.words ?? english
  }

  protected override updated(_changed: PropertyValues): void {
    const { words, policy, variant } = this
    if (words && policy) this.#hash = textHash(this.said(), words.locale, variant, policy.version)
  }

  /** What the visitor may choose. */
  protected get choosable(): readonly Purpose[] {
    return this.policy?.purposes.filter((purpose) => !isRequired(purpose)) ?? []
  }

  /** Whether the browser's signal has already chosen. */
  protected isRefused(purpose: Purpose): boolean {
    return this.gpc && refusedByGpc(purpose.id)
  }

  /** The site's words in the language that is shown. */
  protected text(text: Purpose['title']): string {
    return textIn(text, this.words?.locale ?? 'en')
  }

  /**
   * Heed's words with the controller's name, and lists joined as the language joins them. A name in a script of the other
   * direction must not turn the sentence around it: it stands between U+2068 and U+2069. Only there, because they cost
   * half of the first layout (a font that has them is looked for).
   */
  protected say(words: string, lists: Readonly<Record<string, readonly string[]>> = {}): string {
    const isolated = (name: string) =>
      this.words?.dir === 'rtl' || RTL.test(name) ? `\u2068${name}\u2069` : name
    const join = new Intl.ListFormat(this.words?.locale)
    // Joined first, isolated then: what a language puts between two names can depend on how the second begins (es, he).
    const joined = Object.entries(lists).map(([key, list]) => [
      key,
      join
        .formatToParts(list)
        .map(({ type, value }) => (type === 'element' ? isolated(value) : value))
        .join(''),
    ])
    return fill(words, { name: isolated(this.policy?.controller.name ?? ''), ...Object.fromEntries(joined) })
  }

  /** Tells the page what was decided about some purposes, or field groups, with the hash of what was on the screen. */
  protected async decided(
    method: ConsentMethod,
    allows: (purpose: Purpose) => boolean,
    purposes = this.choosable,
    withheld?: readonly FieldGroup[],
  ): Promise<void> {
    const { words, variant } = this
    if (!words) return
    const choices = Object.fromEntries(
      purposes.map((purpose) => [purpose.id, allows(purpose) && !this.isRefused(purpose)]),
    )
    const hash = await this.#hash
    const shown = { ...(hash && { textHash: hash }), locale: words.locale, variant }
    const detail: ConsentDecided = { choices, method, shown, ...(withheld && { withheld }) }
    this.dispatchEvent(new CustomEvent('heed-consent-decided', { detail, bubbles: true, composed: true }))
  }

  /** Rejecting is withdrawing for someone who had allowed something of it. */
  protected reject = (purposes = this.choosable): Promise<void> => {
    const had = purposes.some(({ id }) => this.choices[id])
    return this.decided(had ? 'withdraw' : 'reject_all', () => false, purposes)
  }

  /** What is sensitive needs a yes of its own: it is left as it was, unless it is all that was asked. */
  protected accept = (purposes = this.choosable): Promise<void> =>
    this.decided(
      'accept_all',
      ({ id, sensitive }) => !sensitive || purposes.length === 1 || this.choices[id] === true,
      purposes,
    )
}
