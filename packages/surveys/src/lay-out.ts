import type { Then } from './template-element.ts'

/** How far a survey is drawn: nothing (0), its empty card (1), its buttons (2), all of it, though hidden. */
export const WHOLE = 3

/** It is drawn, laid out and there for all to see. */
export const OPEN = 4

/**
 * Lays a card out that was hidden so far, in two tasks: the answers have one of their own. Nobody sees it before `then`, which shows
 * it: nothing of it moves.
 */
export function layOut(card: HTMLElement, then: () => void): Then {
  const answers = card.querySelector<HTMLElement>('fieldset>:not(legend)')
  const lay = (hidden: boolean) => {
    if (answers) answers.hidden = hidden
    void card.offsetHeight
  }
  card.classList.add('unseen')
  card.hidden = false
  lay(true)
  return () => {
    lay(false)
    return then
  }
}
