import { html, nothing, render } from 'lit/html.js'
import { inNumber } from '../counted.ts'
import { itemWordsOf } from '../item-locale.ts'
import type { ItemWords } from '../item-words.ts'
import type { SurveyPlayer } from '../survey-player.ts'
import { saying } from '../views/survey-card.ts'
import type { Floating } from './floating.ts'
import { kioskStyles } from './kiosk-styles.ts'
import { landmark } from './landmark.ts'
import { pageStyles } from './page-styles.ts'

interface Words {
  readonly locale: string
  items?: ItemWords | undefined
}

/** Those of a page, larger. */
export const styles = pageStyles + kioskStyles

/** Milliseconds without any input, after which a kiosk asks whether somebody is there. */
export const idleAfter = 60_000
/** Seconds that it waits then. WCAG 2.2.1 asks for 20 at least. */
export const goOnFor = 20
/** Seconds that its thanks stays. */
export const thanksFor = 20

/**
 * The kiosk: one survey for one person after the other. It starts anew after the thanks, and when somebody who has answered
 * something went away; whoever goes on is not interrupted. Nothing of one stays for the next: another player, another
 * response, empty fields, which the browser is told not to fill in.
 */
export const take: Floating['take'] = (host, restart) => {
  const root = host.shadowRoot!
  let player: SurveyPlayer
  let words: Words | undefined
  /** Whether somebody has begun. */
  let begun = false
  let left = 0
  let off: (() => void) | undefined
  /** Whether the focus goes to the first question, because it was here before. */
  let focuses = false

  const rest = () => {
    off?.()
    off = undefined
    left = 0
  }
  const anew = () => {
    focuses = Boolean(root.activeElement)
    begun = false
    rest()
    player.close()
    // What was written goes with its fields.
    render(nothing, root)
    restart()
  }
  const count = (seconds: number) => {
    off?.()
    left = seconds
    off = host.clock.after(1_000, () => (seconds > 1 ? count(seconds - 1) : anew()))
    host.requestUpdate()
  }
  const wait = () => {
    rest()
    off = host.clock.after(idleAfter, () => count(goOnFor))
  }
  const onInput = ({ type }: Event) => {
    // A field may hold what is no answer yet: half a date.
    begun ||= type === 'input'
    if (left) count(player.phase === 'thanks' ? thanksFor : goOnFor)
    else if (begun && player.phase === 'asking') wait()
  }
  const goOn = (event: Event) => {
    event.preventDefault()
    // A dialog gives back the focus when it closes, not when it vanishes.
    root.querySelector<HTMLDialogElement>('.ask')?.close()
    wait()
    host.requestUpdate()
  }
  const bring = ({ locale }: SurveyPlayer) => {
    const mine: Words = { locale }
    words = mine
    void itemWordsOf(locale).then((items) => {
      mine.items = items
      host.requestUpdate()
    })
  }

  return {
    draw(now, form) {
      player = now
      if (form === undefined) return nothing
      if (words?.locale !== now.locale) bring(now)
      const { ui, locale, phase } = now
      begun ||= now.step > 0 || now.value !== undefined || now.error !== ''
      const items = words?.items
      const counts = items ? inNumber(items.restart, left, locale) : left
      const button = items?.goOn ?? ui.next
      return html`<div
        class="card fills kiosk"
        data-surface="kiosk"
        part="card"
        lang=${locale}
        dir=${ui.dir}
        role=${landmark()}
        aria-label=${ui.title}
        @pointerdown=${onInput}
        @keydown=${onInput}
        @input=${onInput}
        @wheel=${onInput}
      >
        ${saying(now)} ${form}
        ${
          phase === 'thanks'
            ? html`<div class="again">
                <p role="timer">${counts}</p>
                <button class="primary" part="button primary" type="button" @click=${anew}>${button}</button>
              </div>`
            : ''
        }
        ${
          left > 0 && phase === 'asking'
            ? html`<dialog
                class="ask"
                part="ask"
                aria-label=${ui.title}
                aria-describedby="left"
                @cancel=${goOn}
                @click=${goOn}
              >
                <p id="left" role="timer">${counts}</p>
                <button class="primary" part="button primary" type="button" autofocus>${button}</button>
              </dialog>`
            : ''
        }
      </div>`
    },
    settle(card) {
      if (!card) return
      for (const field of card.querySelectorAll<HTMLInputElement>('form,input,textarea'))
        field.autocomplete = 'off'
      const { phase } = player
      if (phase === 'sending') rest()
      else if (phase === 'thanks') {
        if (!left) count(thanksFor)
      } else if (begun && !off) wait()
      const dialog = card.querySelector<HTMLDialogElement>('.ask')
      if (dialog && !dialog.open) dialog.showModal()
      if (!focuses) return
      focuses = false
      card.scrollIntoView()
      card.querySelector<HTMLElement>('.question')?.focus()
    },
    stop: rest,
  }
}
