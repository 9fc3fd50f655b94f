import { html, LitElement, type PropertyDeclarations } from 'lit'
import { addDays, dayOf, isDay, type Day } from '../day.ts'
import type { Language } from '../language.ts'
import { lastDays, type Period, type View } from '../view.ts'
import { controlStyles } from './control-styles.ts'
import { emit } from './emit.ts'
import { tokens } from './tokens.ts'
import { viewBarStyles } from './view-bar-styles.ts'
import { viewLink } from './view-link.ts'

/** Periods offered by one click. The second is what the collector takes when none is asked for. */
const LENGTHS = [7, 30, 90]
const USUAL = 30

/** A touchpoint with responses in the time shown. */
export interface TouchpointCount {
  readonly touchpoint: string
  readonly responses: number
}

/**
 * `<heed-view-bar>`: which time, which touchpoint. Emits `heed-choose` with the next {@link View},
 * bubbling and composed, and changes nothing by itself.
 */
export class ViewBarElement extends LitElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    touchpoints: { attribute: false },
    today: { attribute: false },
    language: { attribute: false },
  }
  static override styles = [tokens, controlStyles, viewBarStyles]

  declare view: View
  declare touchpoints: readonly TouchpointCount[]
  declare today: Day
  declare language: Language

  constructor() {
    super()
    this.view = { site: null, period: null, touchpoint: null, lang: null }
    this.touchpoints = []
    this.today = dayOf(0)
  }

  override render() {
    const { view, language } = this
    const { words } = language
    return html`<nav aria-label=${words.period}>
        <ul class="lengths">
          ${LENGTHS.map((days) => html`<li>${this.#length(days)}</li>`)}
          <li>
            <button
              type="button"
              popovertarget="dates"
              aria-current=${LENGTHS.every((days) => !this.#shows(days))}
            >
              ${words.custom}
            </button>
          </li>
        </ul>
        ${this.#dates()}
      </nav>
      <label>
        <span>${words.touchpoint}</span>
        <select @change=${this.#pick}>
          <option value="" .selected=${!view.touchpoint}>${words.allTouchpoints}</option>
          ${this.#touchpoints().map(
            ({ touchpoint, responses }) =>
              html`<option value=${touchpoint} .selected=${view.touchpoint === touchpoint}>
                ${touchpoint} (${language.count(responses)})
              </option>`,
          )}
        </select>
      </label>`
  }

  /** What is asked for stays in the list, though it may have no responses. */
  #touchpoints(): readonly TouchpointCount[] {
    const { touchpoints, view } = this
    const asked = view.touchpoint
    if (!asked || touchpoints.some(({ touchpoint }) => touchpoint === asked)) return touchpoints
    return [...touchpoints, { touchpoint: asked, responses: 0 }]
  }

  #length(days: number) {
    const { view, today, language } = this
    const period = days === USUAL ? null : lastDays(days, today)
    return viewLink({ ...view, period }, language.plural(language.words.lastDays, days), this.#shows(days))
  }

  #shows(days: number): boolean {
    const asked = this.#asked()
    const offered = lastDays(days, this.today)
    return asked.from === offered.from && asked.to === offered.to
  }

  #asked(): Period {
    return this.view.period ?? lastDays(USUAL, this.today)
  }

  #dates() {
    const { words } = this.language
    const { from, to } = this.#asked()
    const day = (name: string, label: string, value: Day) =>
      html`<label>
        <span>${label}</span>
        <input type="date" name=${name} required max=${this.today} .value=${value} @input=${this.#check} />
      </label>`
    return html`<form id="dates" popover @submit=${this.#apply}>
      ${day('first', words.firstDay, from)} ${day('last', words.lastDay, addDays(to, -1))}
      <button class="primary">${words.apply}</button>
    </form>`
  }

  readonly #check = (event: Event) => {
    if (!(event.target instanceof HTMLInputElement) || !event.target.form) return
    const { first, last } = dates(event.target.form)
    last?.setCustomValidity(first && first.value > last.value ? this.language.words.wrongOrder : '')
  }

  readonly #apply = (event: SubmitEvent) => {
    event.preventDefault()
    if (!(event.target instanceof HTMLFormElement)) return
    const { first, last } = dates(event.target)
    if (!first || !last || !isDay(first.value) || !isDay(last.value)) return
    event.target.hidePopover()
    emit(this, 'heed-choose', { ...this.view, period: { from: first.value, to: addDays(last.value, 1) } })
  }

  readonly #pick = ({ target }: Event) => {
    if (target instanceof HTMLSelectElement)
      emit(this, 'heed-choose', { ...this.view, touchpoint: target.value || null })
  }
}

function dates(form: HTMLFormElement) {
  const input = (name: string) => form.querySelector<HTMLInputElement>(`[name=${name}]`)
  return { first: input('first'), last: input('last') }
}
