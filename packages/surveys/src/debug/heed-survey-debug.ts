import { html, nothing, render, type TemplateResult } from 'lit/html.js'
import { systemClock, type Clock } from '../clock.ts'
import type { Past } from '../eligibility/history.ts'
import type { Explanation, Scheduler } from '../eligibility/scheduler.ts'
import type { Askable } from '../eligibility/weigh.ts'
import { TemplateElement } from '../template-element.ts'
import { checkTheme, type ThemeFinding } from '../theme/check-theme.ts'
import { debugStyles } from './debug-styles.ts'
import { moment, whatMustChange } from './what-must-change.ts'

/** How often it looks, in ms. */
const pace = 1_000

/** Where a survey stands on the page, or may stand. */
const stand = (): Element =>
  document.querySelector('heed-nps,heed-csat,heed-ces,heed-survey') ?? document.body

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

/** What is remembered of a survey, in English. */
function remembered({ seen = 0, shown, answered, dismissed }: Partial<Past> = {}): string {
  const parts = [
    seen > 0 && `shown ${times(seen)}${shown === undefined ? '' : `, last ${moment(shown)}`}`,
    answered !== undefined && `answered ${moment(answered)}`,
    dismissed !== undefined && `closed ${moment(dismissed)}`,
  ]
  return parts.filter(Boolean).join('; ') || 'nothing'
}

const faint = ({ pair, what, contrast, needs, scheme }: ThemeFinding) =>
  html`<p class="faint">
    Too faint, ${scheme}: --heed-${pair.replace(' on ', ' on --heed-')} (${what}): ${contrast}, needs
    ${needs}.
  </p>`

/**
 * Shows a site owner why each survey came or did not: a table of what the scheduler explains, looked at once a second; and below it which
 * of the page's colours are too faint in a survey. It is in English and for one's own eyes; put it in a page only while you look for something.
 *
 * @example
 * const panel = document.createElement('heed-survey-debug')
 * Object.assign(panel, { scheduler, surveys })
 * document.body.append(panel)
 */
export class HeedSurveyDebug extends TemplateElement {
  /** Whose decisions are shown. */
  scheduler: Pick<Scheduler, 'explain'> | undefined
  /** The surveys that it decides on: by their rules it says what would have to change. */
  surveys: readonly Askable[] = []
  /** Where time comes from. To be set before the element is connected. */
  clock: Clock = systemClock

  #rest: (() => void) | undefined
  #checked: Element | undefined
  #faint: readonly ThemeFinding[] = []

  constructor() {
    super(debugStyles)
  }

  override connectedCallback(): void {
    super.connectedCallback()
    const look = () => {
      this.requestUpdate()
      this.#rest = this.clock.after(pace, look)
    }
    this.#rest?.()
    look()
  }

  /** Looks no more. */
  disconnectedCallback(): void {
    this.#rest?.()
    this.#rest = undefined
  }

  protected override update(): void {
    const known = this.scheduler?.explain() ?? []
    const place = stand()
    // Once for each place: looking at colours touches the page.
    if (place !== this.#checked) {
      this.#checked = place
      this.#faint = checkTheme(place)
    }
    const empty = this.scheduler ? 'The scheduler knows no surveys.' : 'Set its property scheduler.'
    render(
      html`<section
        class="panel"
        lang="en"
        dir="ltr"
        aria-label="Surveys: why they came or did not"
        tabindex="0"
      >
        <details open>
          <summary>Surveys: why they came or did not</summary>
          ${
            known.length === 0
              ? html`<p>${empty}</p>`
              : html`<table>
                  <thead>
                    <tr>
                      <th scope="col">Survey</th>
                      <th scope="col">Last event</th>
                      <th scope="col">Shown, or why not</th>
                      <th scope="col">What would have to change</th>
                      <th scope="col">Remembered on this device</th>
                    </tr>
                  </thead>
                  <tbody>
                    ${known.map((one) => this.#row(one))}
                  </tbody>
                </table>`
          }
          ${this.#faint.map(faint)}
        </details>
      </section>`,
      this.root,
    )
  }

  #row({ survey, event, time, decision, past }: Explanation): TemplateResult {
    const { why, change } = whatMustChange(this.surveys.find(({ id }) => id === survey) ?? {}, decision)
    return html`<tr>
      <th scope="row">${survey}</th>
      <td>${event ? html`${event}, <time>${moment(time)}</time>` : 'none yet'}</td>
      <td>${why}</td>
      <td>${change || nothing}</td>
      <td>${remembered(past)}</td>
    </tr>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'heed-survey-debug': HeedSurveyDebug
  }
}
