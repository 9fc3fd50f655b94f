import { html } from 'lit/html.js'
import type { FlowPlayer } from '../flow-player.ts'
import { faultyPart, wrongWith } from '../wrong-with.ts'
import { scaleKeys } from './scale-view.ts'
import type { PlayContext } from './view.ts'

/** Where a link in a choice has the focus, keys are its own. */
const inField =
  (onKey: (event: KeyboardEvent) => void) =>
  (event: KeyboardEvent): void => {
    if ((event.target as Element).matches('input')) onKey(event)
  }

/**
 * What the item that a player is at is drawn with. `placed` tells that the view draws the error, beside the part of the item that is
 * wrong; an error of sending is about no part.
 */
export function contextOf(player: FlowPlayer): PlayContext & { readonly placed: boolean } {
  const { ui, words, locale, error, item, value } = player
  const invalid = error && error === wrongWith(item, value, ui, words, locale)
  const faulty = invalid ? faultyPart(item, value) : undefined
  const pick: PlayContext['pick'] = (...key) => player.pick(...key)
  return {
    ui,
    words,
    locale,
    error: invalid ? error : '',
    placed: faulty !== undefined,
    pick,
    question: player.wording.drawn(item.text),
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
