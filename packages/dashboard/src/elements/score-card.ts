import { enoughResponses } from '@heed/insights'
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { fill } from '../fill.ts'
import type { Kind } from '../kind.ts'
import type { Language } from '../language.ts'
import type { AnyPanel, AnyScore } from './any-score.ts'
import { cardStyles } from './card-styles.ts'
import { changeSentence } from './change-sentence.ts'
import { distribution } from './distribution.ts'
import { scoreCardStyles } from './score-card-styles.ts'
import { scoreMethod } from './score-method.ts'
import { scoreStrip } from './score-strip.ts'
import { tokens } from './tokens.ts'

/** A sign beside the word, so that colour is never alone. */
const SIGNS = { better: '▲', worse: '▼', cannot_tell: '○' } as const

/**
 * `<heed-score-card>`: one score with its interval, how many responses it rests on, what can be said of its
 * change, and how the answers are spread. Without a panel it holds the place of what will come.
 *
 * Elements with `data-field` hold `value`, `low`, `high`, `n`, `verdict`, `difference` and `missing` as text; the
 * numbers among them are `<data>` elements whose `value` is the number as the collector gave it.
 */
export class ScoreCardElement extends LitElement {
  static override properties: PropertyDeclarations = {
    kind: { attribute: false },
    panel: { attribute: false },
    days: { attribute: false },
    language: { attribute: false },
  }
  static override styles = [tokens, cardStyles, scoreCardStyles]

  declare kind: Kind
  declare panel: AnyPanel | null
  /** Length of the time shown, which is the length of the time before it too. */
  declare days: number
  declare language: Language

  constructor() {
    super()
    this.kind = 'nps'
    this.panel = null
    this.days = 0
  }

  override render() {
    const words = this.language.words.kinds[this.kind]
    return html`<article class="card" data-kind=${this.kind} aria-labelledby="name">
      <h3 id="name">${words.short} <span class="long muted">${words.long}</span></h3>
      ${
        this.panel
          ? this.#body(this.panel)
          : html`<span class="bone number"></span><span class="bone text"></span
              ><span class="bone plot"></span>`
      }
    </article>`
  }

  #body(panel: AnyPanel) {
    const { kind, language, days } = this
    const { words } = language
    const { score, change } = panel
    return html`<div class="head">
        ${
          score.value === null
            ? html`<data class="value none" data-field="value"
                >–<span class="hidden">${words.noScore}</span></data
              >`
            : html`<data class="value" data-field="value" value=${score.value}
                >${language.score(kind, score.value)}</data
              >`
        }
        <span class="verdict" data-verdict=${change.verdict}>
          <span aria-hidden="true">${SIGNS[change.verdict]}</span>
          <span data-field="verdict">${words.verdicts[change.verdict]}</span>
        </span>
      </div>
      <p class="facts">${this.#interval(score)} · <span class="keep">${this.#responses(score.n)}</span></p>
      ${scoreStrip(kind, score, language)}
      <div class="said">
        <p>${changeSentence(kind, panel, days, language)}</p>
        ${this.#caution(score)}
      </div>
      ${distribution(kind, score, language)} ${scoreMethod(kind, panel, language)}`
  }

  #interval({ interval, warnings }: AnyScore) {
    const { kind, language } = this
    const { words } = language
    if (!interval) return warnings.includes('no_variation') ? words.noVariation : words.noInterval
    const end = (field: 'low' | 'high') =>
      html`<data data-field=${field} value=${interval[field]}>${language.score(kind, interval[field])}</data>`
    return fill<string | TemplateResult>(words.interval, {
      level: language.percent(interval.level * 100),
      low: end('low'),
      high: end('high'),
    })
  }

  #responses(n: number) {
    const { words, plural, count } = this.language
    // The sentence first, then the number as an element in its place.
    return fill<string | TemplateResult>(plural(words.responses, n, '{n}'), {
      n: html`<data data-field="n" value=${n}>${count(n)}</data>`,
    })
  }

  /** Why the number says little yet, and how many responses would change that. */
  #caution({ n, warnings }: AnyScore) {
    const { words, plural } = this.language
    if (warnings.includes('invalid_counts')) return html`<p class="few">${words.invalidCounts}</p>`
    if (n >= enoughResponses) return nothing
    return html`<p class="few" data-field="missing">
      ${
        n === 0
          ? `${words.noResponses} ${plural(words.firstNeeded, enoughResponses)}`
          : plural(words.moreNeeded, enoughResponses - n)
      }
    </p>`
  }
}
