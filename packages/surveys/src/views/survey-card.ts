import { html, nothing, type TemplateResult } from 'lit/html.js'
import type { SurveyPlayer } from '../survey-player.ts'

/** What is said aloud; the thanks in the end, for all to see. */
export function saying({ phase, said }: SurveyPlayer): TemplateResult {
  const name = phase === 'thanks' ? phase : 'quiet'
  return html`<p class=${name} part=${name} role="status" tabindex="-1">${said}</p>`
}

/** Draws the card around a survey that is part of the page. Other surfaces draw their own. */
export const surveyCard = (
  player: SurveyPlayer,
  form: TemplateResult | '' | undefined,
): TemplateResult | typeof nothing =>
  form === undefined
    ? nothing
    : html`<div
        class="card inline"
        data-surface="inline"
        part="card"
        lang=${player.locale}
        dir=${player.ui.dir}
      >
        ${saying(player)} ${form}
      </div>`
