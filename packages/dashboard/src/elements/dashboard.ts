import {
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import type { Report } from '@heed/insights'
import { daysBetween } from '../day.ts'
import { fill } from '../fill.ts'
import type { Kind } from '../kind.ts'
import type { Language } from '../language.ts'
import type { Model } from '../model.ts'
import { cardStyles } from './card-styles.ts'
import { controlStyles } from './control-styles.ts'
import { dashboardStyles } from './dashboard-styles.ts'
import { emit } from './emit.ts'
import { emptyNotice } from './empty-notice.ts'
import { healthLine } from './health-line.ts'
import { siteTitle } from './site-title.ts'
import { tokens } from './tokens.ts'
import { viewLink } from './view-link.ts'

const KINDS: readonly Kind[] = ['nps', 'csat', 'ces']

/**
 * `<heed-dashboard>`: the whole page, drawn from a {@link Model}. It asks nobody and keeps nothing; its controls
 * emit `heed-choose` (a View), `heed-token` (a token) and `heed-retry`.
 */
export class DashboardElement extends LitElement {
  static override properties: PropertyDeclarations = {
    model: { attribute: false },
    language: { attribute: false },
  }
  static override styles = [tokens, cardStyles, controlStyles, dashboardStyles]

  declare model: Model | null
  declare language: Language | null

  constructor() {
    super()
    this.model = null
    this.language = null
  }

  override render() {
    const { model, language } = this
    if (!model || !language) return nothing
    const { words } = language
    const { screen, view, sites, today } = model
    if (screen.kind === 'token') {
      return html`<div class="page">
        <header>${top()}</header>
        <main>
          <section class="notice card narrow">
            <h1 tabindex="-1">${words.tokenTitle}</h1>
            <heed-token-form .language=${language} ?wrong=${screen.wrong}></heed-token-form>
          </section>
        </main>
      </div>`
    }
    const report = screen.kind === 'ready' ? screen.report : null
    const sample = report?.site.sample ?? sites.find(({ id }) => id === (view.site ?? sites[0]?.id))?.sample
    const busy = screen.kind === 'loading' || (screen.kind === 'ready' && screen.stale)
    const shown = report ? this.#shown(report, language) : nothing
    return html`<div class="page">
      <header>
        ${top(sample ? words.sample : undefined)} ${siteTitle(sites, view, language)}
        <p class="shown muted">${shown}&nbsp;</p>
        <p class="hidden" role="status">${busy ? words.loading : shown}</p>
        <heed-view-bar
          .language=${language}
          .view=${view}
          .touchpoints=${report?.touchpoints ?? []}
          .today=${today}
        ></heed-view-bar>
      </header>
      <main aria-busy=${busy} data-stale=${busy && report !== null}>${this.#main(model, language)}</main>
      ${report ? html`<footer>${healthLine(report.health, language)}</footer>` : nothing}
    </div>`
  }

  /** Whoever stood on something that is gone goes on at the title. */
  protected override update(changed: PropertyValues) {
    const stood = this.shadowRoot?.activeElement
    super.update(changed)
    if (stood && !stood.isConnected) this.renderRoot.querySelector('h1')?.focus()
  }

  #shown({ from, to, touchpoint }: Report, { words, days }: Language) {
    return fill(words.shown, { period: days(from, to), touchpoint: touchpoint ?? words.allTouchpoints })
  }

  #main({ screen, view, today }: Model, language: Language) {
    const { words } = language
    switch (screen.kind) {
      case 'loading':
        return this.#panels(null, language)
      case 'ready': {
        const { report } = screen
        const empty = KINDS.every((kind) => report.scores[kind].score.n === 0)
        return html`${empty ? emptyNotice(report, view, today, language) : nothing}
        ${this.#panels(report, language, empty)}`
      }
      case 'no_sites':
        return this.#notice(words.noSitesTitle, words.noSitesHelp, this.#retry())
      case 'refused':
        return this.#notice(
          words.refusedTitle,
          fill(words.refusedHelp, { message: screen.message }),
          viewLink({ site: null, period: null, touchpoint: null, lang: view.lang }, words.startOver),
        )
      default:
        return this.#notice(words.awayTitle, words.awayHelp, this.#retry())
    }
  }

  #panels(report: Report | null, language: Language, empty = false) {
    const { words } = language
    const days = report ? daysBetween(report.from, report.to) : 0
    return html`<section aria-labelledby="scores">
        <h2 id="scores" class="hidden">${words.scores}</h2>
        <div class="three">
          ${KINDS.map(
            (kind) =>
              html`<heed-score-card
                .kind=${kind}
                .panel=${report?.scores[kind] ?? null}
                .days=${days}
                .language=${language}
              ></heed-score-card>`,
          )}
        </div>
      </section>
      ${
        empty
          ? nothing
          : html`<section aria-labelledby="trends">
                <h2 id="trends">${words.trends}</h2>
                <div class="three">
                  ${KINDS.map(
                    (kind) =>
                      html`<heed-trend
                        .kind=${kind}
                        .panel=${report?.scores[kind] ?? null}
                        .language=${language}
                      ></heed-trend>`,
                  )}
                </div>
              </section>
              <section aria-labelledby="comments">
                <h2 id="comments">${words.comments}</h2>
                <heed-comment-list
                  .comments=${report?.comments ?? null}
                  .language=${language}
                ></heed-comment-list>
              </section>`
      }`
  }

  #notice(title: string, help: unknown, way: TemplateResult) {
    return html`<section class="notice card" role="alert">
      <h2>${title}</h2>
      <p>${help}</p>
      <p class="ways">${way}</p>
    </section>`
  }

  #retry() {
    const retry = () => emit(this, 'heed-retry', null)
    return html`<button class="primary" type="button" @click=${retry}>${this.language?.words.retry}</button>`
  }
}

function top(sample?: string) {
  return html`<div class="top">
    <span class="brand" aria-hidden="true">heed</span>
    ${sample ? html`<strong class="sample" data-sample>${sample}</strong>` : nothing}
  </div>`
}
