import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { Kind } from '../kind.ts'
import type { Language } from '../language.ts'
import type { AnyPanel } from './any-score.ts'
import { cardStyles } from './card-styles.ts'
import { tokens } from './tokens.ts'
import { trendPlot } from './trend-plot.ts'
import { trendStyles } from './trend-styles.ts'
import { trendTable } from './trend-table.ts'

type Step = AnyPanel['trend'][number]

/**
 * `<heed-trend>`: one score step by step with its interval as a band, gaps where nobody answered, and how many
 * answered below. The pointer or the arrow keys read one step at a time; the table below has them all. Without
 * a panel it holds the place of what will come.
 *
 * Time runs from left to right in every language, as on any plot.
 */
export class TrendElement extends LitElement {
  static override properties: PropertyDeclarations = {
    kind: { attribute: false },
    panel: { attribute: false },
    language: { attribute: false },
    width: { state: true },
    chosen: { state: true },
  }
  static override styles = [tokens, cardStyles, trendStyles]

  declare kind: Kind
  declare panel: AnyPanel | null
  declare language: Language
  declare protected width: number
  /** Which step is read, or null for the newest one with responses. */
  declare protected chosen: number | null
  readonly #observer =
    globalThis.ResizeObserver && new ResizeObserver(() => requestAnimationFrame(this.#measure))

  constructor() {
    super()
    this.kind = 'nps'
    this.panel = null
    this.width = 0
    this.chosen = null
  }

  override connectedCallback() {
    super.connectedCallback()
    this.#observer?.observe(this)
  }

  override disconnectedCallback() {
    super.disconnectedCallback()
    this.#observer?.disconnect()
  }

  protected override willUpdate(changed: ReadonlyMap<PropertyKey, unknown>) {
    if (changed.has('panel')) this.chosen = null
  }

  override render() {
    const { kind, panel, language, width } = this
    const words = language.words.kinds[kind]
    if (!panel) {
      return html`<article class="card">
        <h3>${words.short}</h3>
        <p class="readout">&nbsp;</p>
        <span class="bone plot"></span>
      </article>`
    }
    const index = this.chosen ?? newest(panel.trend)
    const step = panel.trend[index]
    return html`<article class="card" data-trend=${kind} aria-labelledby="name">
      <h3 id="name">${words.short}</h3>
      <p class="readout" id="readout">
        ${step ? html`${language.days(step.from, step.to)}: <b>${this.#read(step)}</b>` : nothing}
      </p>
      <div class="plot" dir="ltr" @pointermove=${this.#point} @pointerleave=${this.#leave}>
        ${width > 0 ? trendPlot({ kind, panel, language, width, chosen: this.chosen ?? -1 }) : nothing}
        ${
          step
            ? html`<input
                type="range"
                min="0"
                max=${panel.trend.length - 1}
                .value=${String(index)}
                aria-label=${language.words.chooseStep.replace('{kind}', words.short)}
                aria-valuetext=${`${language.days(step.from, step.to)}: ${this.#read(step)}`}
                @input=${this.#slide}
                @blur=${this.#leave}
              />`
            : nothing
        }
      </div>
      ${trendTable(kind, panel, language)}
    </article>`
  }

  #read({ score }: Step): string {
    const { kind, language } = this
    const { words, plural } = language
    if (score.value === null) return words.stepEmpty
    const responses = plural(words.responses, score.n)
    const value = language.score(kind, score.value)
    if (!score.interval) return `${value}, ${responses}`
    const { low, high } = score.interval
    const parts = { value, low: language.score(kind, low), high: language.score(kind, high), responses }
    return words.step.replace(/\{(\w+)\}/g, (name, key: keyof typeof parts) => parts[key] ?? name)
  }

  // In the next frame: drawing while sizes are being told would tell sizes again.
  readonly #measure = () => {
    this.width = Math.round(this.renderRoot.querySelector('.plot')?.clientWidth ?? 0)
  }

  readonly #slide = (event: Event) => {
    if (event.target instanceof HTMLInputElement) this.chosen = event.target.valueAsNumber
  }

  readonly #point = (event: PointerEvent) => {
    if (!this.panel || event.pointerType === 'touch' || !(event.currentTarget instanceof Element)) return
    const { left, width } = event.currentTarget.getBoundingClientRect()
    const { start, end } = trendPlot.gutters
    const share = (event.clientX - left - start) / (width - start - end)
    const last = this.panel.trend.length - 1
    this.chosen = Math.min(last, Math.max(0, Math.floor(share * (last + 1))))
  }

  readonly #leave = () => {
    this.chosen = null
  }
}

/** The newest step that has a value, or the last of all. */
function newest(trend: readonly Step[]): number {
  const found = trend.findLastIndex(({ score }) => score.value !== null)
  return found < 0 ? trend.length - 1 : found
}
