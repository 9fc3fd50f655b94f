import { html } from 'lit/html.js'
import type { FlowPlayer } from '../flow-player.ts'
import { scaleKeys } from './scale-view.ts'
import type { PlayContext } from './view.ts'

/** Where a link in a choice has the focus, keys are its own. */
const inField =
  (onKey: (event: KeyboardEvent) => void) =>
  (event: KeyboardEvent): void => {
    if ((event.target as Element).matches('input')) onKey(event)
  }

/** What the item that a player is at is drawn with. */
export function contextOf(player: FlowPlayer): PlayContext {
  const { ui, words, locale, error, invalid, faulty } = player
  const pick: PlayContext['pick'] = (...key) => player.pick(...key)
  return {
    ui,
    words,
    locale,
    error: invalid ? error : '',
    pick,
    question: player.drawn(player.item.text),
    // Read when it is needed: two events may come before anything is drawn anew.
    get value() {
      return player.value
    },
    answer: (value) => player.answer(value),
    say: (text) => player.say(text),
    group: (count, choose) => ({
      onKey: inField(scaleKeys({ ui, pick, answer: (score) => choose(Number(score) - 1) }, 1, count)),
      onChange: ({ target }) => choose(Number((target as HTMLInputElement).value) - 1),
    }),
    wrong: (part) => (part === faulty ? html`<p class="error" id="error" part="error">${error}</p>` : ''),
  }
}
