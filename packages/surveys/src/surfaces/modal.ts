import { html, nothing } from 'lit/html.js'
import { css } from '../styles/css.ts'
import type { SurveyPlayer } from '../survey-player.ts'
import { saying } from '../views/survey-card.ts'
import { closeButton, onEscape } from './dialog-card.ts'
import type { Floating } from './floating.ts'
import { styles as floatStyles } from './popover.ts'
import { showModally } from './show-modally.ts'

/** The modal: a native dialog in the middle of the window, the page behind it out of reach. */
export const styles =
  floatStyles +
  css`
    .modal {
      inset: 0;
      margin: auto;
      inline-size: min(34em, 100% - 32px);
      block-size: fit-content;
      max-block-size: calc(100dvh - 32px);
      padding: 0;
      border-radius: 12px;
    }
    .modal:not([open]) {
      display: none;
    }
    .modal:focus {
      outline: none;
    }
    .modal::backdrop {
      background: #15171d59;
    }
  `

/** Each drawing settles whether the page lets it be modal now. */
export const take: Floating['take'] = () => {
  let player: SurveyPlayer
  let hide: (() => void) | undefined
  const stop = () => {
    hide?.()
    hide = undefined
  }
  const close = () => {
    // A dialog gives back the focus when it closes, not when it vanishes.
    stop()
    player.close()
  }
  const onCancel = (event: Event) => {
    event.preventDefault()
    close()
  }
  return {
    draw(now, form) {
      player = now
      if (form === undefined) return nothing
      const { ui, locale } = now
      return html`<dialog
        class="card floats modal"
        data-surface="modal"
        part="card"
        lang=${locale}
        dir=${ui.dir}
        aria-label=${ui.title}
        @keydown=${onEscape(close)}
        @cancel=${onCancel}
      >
        ${saying(now)} ${form} ${closeButton(now, close)}
      </dialog>`
    },
    settle(card) {
      if (!card) return
      hide ??= showModally(card as HTMLDialogElement, close)
      // The button that sent is gone, and with it the focus.
      if (player.phase === 'thanks' && !card.matches(':focus-within'))
        card.querySelector<HTMLElement>('.thanks')?.focus()
    },
    stop,
  }
}
