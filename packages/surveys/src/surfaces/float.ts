import type { SurveyPlayer } from '../survey-player.ts'
import { dialogCard } from './dialog-card.ts'
import type { Floating } from './floating.ts'
import { focusBefore } from './focus-before.ts'
import { keepClear } from './keep-clear.ts'
import { leaveAlone } from './leave-alone.ts'

/**
 * A card that floats over the page by itself: it takes no focus, keeps clear of what has it, gives it back when it closes, and
 * its thanks leaves when it is left alone.
 */
export const float =
  (surface: string): Floating['take'] =>
  (host) => {
    const giveFocus = focusBefore(host)
    let player: SurveyPlayer
    let clear: (() => void) | undefined
    let leave: (() => void) | undefined
    const close = () => {
      player.close()
      giveFocus()
    }
    return {
      says: true,
      draw(now, form) {
        player = now
        return dialogCard(now, form, surface, close)
      },
      settle(card) {
        if (!card) return
        clear ??= keepClear(card)
        if (player.phase === 'thanks') leave ??= leaveAlone(card, host.clock, close)
      },
      stop() {
        clear?.()
        clear = undefined
        leave?.()
        leave = undefined
      },
    }
  }
