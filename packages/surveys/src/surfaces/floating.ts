import type { nothing, TemplateResult } from 'lit/html.js'
import type { Clock } from '../clock.ts'
import type { SurveyPlayer } from '../survey-player.ts'

/** What a surface needs of the element that it shows. */
export interface Host extends HTMLElement {
  readonly clock: Clock
  requestUpdate(): void
}

/** One element on its surface. */
export interface Standing {
  /** Whether its first question is said aloud when it comes into sight: where the focus does not go there. */
  readonly says?: boolean
  /** Draws what is asked, or its place while nothing is. `form` is missing while nothing is asked. */
  draw(player: SurveyPlayer, form: TemplateResult | '' | undefined): TemplateResult | typeof nothing
  /** After each drawing. `card` is missing while none is drawn. */
  settle?(card: HTMLElement | null): void
  /** Lets go of everything; the next drawing may take it up again. */
  stop?(): void
}

/** A place that is not in the page's own flow, and how a survey behaves there. */
export interface Floating {
  readonly styles: string
  /** Called once for each element. `restart` makes the element ask anew, as if nobody had been there. */
  readonly take: (host: Host, restart: () => void) => Standing
}
