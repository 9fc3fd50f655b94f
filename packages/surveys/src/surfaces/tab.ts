import { html, nothing } from 'lit/html.js'
import { itemWordsOf } from '../item-locale.ts'
import type { SurveyPlayer } from '../survey-player.ts'
import { dialogCard } from './dialog-card.ts'
import type { Floating } from './floating.ts'
import { focusBefore } from './focus-before.ts'
import { keepClear } from './keep-clear.ts'
import { leaveAlone } from './leave-alone.ts'
import { styles as floatStyles } from './popover.ts'
import { tabStyles } from './tab-styles.ts'

interface Words {
  readonly locale: string
  name?: string
}

/** Those of what floats, and of the tab. */
export const styles = floatStyles + tabStyles

/**
 * The side tab: a button at the edge of the window, which opens the card in its place. Closed without an answer it is a tab
 * again, and goes on where it was left; that is one dismissal, however often. It leaves for good after the thanks.
 */
export const take: Floating['take'] = (host) => {
  const root = host.shadowRoot!
  const giveFocus = focusBefore(host)
  let player: SurveyPlayer | undefined
  let opened = false
  let dismissed = false
  let moves: 'keyboard' | 'pointer' | undefined
  let words: Words | undefined
  let kept: HTMLElement | null = null
  let clear: (() => void) | undefined
  let leave: (() => void) | undefined

  const stop = () => {
    clear?.()
    clear = undefined
    leave?.()
    leave = undefined
    kept = null
  }
  const turn = (open: boolean) => {
    const inside = root.activeElement
    moves = inside?.matches(':focus-visible') ? 'keyboard' : open || inside ? 'pointer' : undefined
    opened = open
    host.requestUpdate()
  }
  const close = () => {
    if (player!.phase !== 'asking') {
      player!.close()
      return giveFocus()
    }
    if (!dismissed) player!.close()
    dismissed = true
    player!.phase = 'asking'
    turn(false)
  }
  const bring = ({ locale, ui }: SurveyPlayer) => {
    const mine: Words = { locale }
    words = mine
    void itemWordsOf(locale).then((items) => {
      mine.name = items?.tab ?? ui.title
      host.requestUpdate()
    })
  }

  return {
    draw(now, form) {
      if (now !== player) opened = dismissed = false
      player = now
      if (opened || form === undefined) return dialogCard(now, form, 'tab', close)
      if (words?.locale !== now.locale) bring(now)
      return words?.name
        ? html`<button
            class="tab"
            data-surface="tab"
            part="tab"
            type="button"
            lang=${now.locale}
            dir=${now.ui.dir}
            aria-haspopup="dialog"
            aria-expanded="false"
            @click=${() => turn(true)}
          >
            <span>${words.name}</span>
          </button>`
        : nothing
    },
    settle(card) {
      const part = card ?? root.querySelector<HTMLElement>('button.tab')
      if (part !== kept) {
        stop()
        kept = part
        if (part) clear = keepClear(part)
      }
      if (moves) {
        // Firefox gives no focus to what it has not laid out.
        part?.getClientRects()
        if (!card) part?.focus()
        else if (moves === 'keyboard') host.focus()
        else card.querySelector<HTMLElement>('.question')?.focus()
        moves = undefined
      }
      if (card && player!.phase === 'thanks') leave ??= leaveAlone(card, host.clock, close)
    },
    stop,
  }
}
