import { html } from 'lit/html.js'
import { css } from '../../styles/css.ts'
import type { View } from '../view.ts'

/** The styles of a ranking. */
export const styles = css`
  .ranks {
    display: grid;
    gap: 8px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .ranks li {
    display: flex;
    gap: 8px;
    border: 1px dashed var(--_line);
    border-radius: 8px;
    padding: 4px;
  }
  .ranks .set {
    border: 2px solid var(--_accent);
  }
  .grip {
    inline-size: 24px;
    box-sizing: border-box;
    margin: 8px 4px;
    border-inline: 4px dotted var(--_line);
    cursor: grab;
    touch-action: none;
  }
  .ranks button {
    padding: 0;
    align-self: center;
  }
  .ranks .name {
    flex: 1;
    padding: 4px;
    border-color: transparent;
    text-align: start;
    overflow-wrap: anywhere;
  }
  [aria-pressed='true'] {
    background: var(--_raised);
    text-decoration: underline;
    font-weight: 700;
  }
  .up::before {
    content: '↑' / '';
  }
  .down::before {
    content: '↓' / '';
  }
  .ranks [aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted);
  }
`

// One pointer drags and one row is taken at a time, and what is drawn anew must still know which.
let dragged = -1
let taken: { readonly from: number; readonly order: string[] } = { from: 0, order: [] }

const namesIn = ({ currentTarget }: Event) => [
  ...(currentTarget as Element).closest('ol')!.querySelectorAll<HTMLElement>('.name'),
]
const isTaken = (name: Element) => name.ariaPressed === 'true'
const take = (names: readonly Element[], row: number) =>
  names.forEach((name, index) => {
    name.ariaPressed = `${index === row}`
  })

/**
 * Things to be put in order: by two buttons for each, by keys, or by dragging the grip. For keys the list is one stop: arrows, Home
 * and End choose a row; with Alt or Ctrl, or once Space has taken it, they move it; digits put it at a place. Space puts it down, which is an
 * answer too where nothing moved; Escape takes its moves back. There is no answer until something was moved or put down.
 */
export const view: View<'ranking'> = ({ choices }, context) => {
  const { question, words } = context
  // Read when it is needed: two events may come before anything is drawn anew.
  const given = () => context.value as string[] | undefined
  const order = () => given() ?? choices.map(({ id }) => id)
  const named = (name: string, row: number) =>
    name.replace('{name}', () => choices.find(({ id }) => id === order()[row])!.text)
  const last = choices.length - 1

  const move = (from: number, to: number) => {
    if (from === to || to < 0 || to > last) return false
    const said = named(words.moved, from)
    context.answer(order().toSpliced(from, 1).toSpliced(to, 0, order()[from]!))
    context.say(said.replace('{n}', `${to + 1}`).replace('{max}', `${last + 1}`))
    return true
  }
  const onKey = (from: number) => (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event
    const names = namesIn(event)
    const held = names.some(isTaken)
    const moves = altKey || ctrlKey
    const place = moves ? undefined : context.pick(key, 1, last + 1)
    const rows = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: last }
    const to = place ? place - 1 : rows[key as keyof typeof rows]
    if (held && key === 'Escape') {
      context.answer(taken.order)
      take(names, -1)
      names[taken.from]!.focus()
    } else if (to === undefined || metaKey) return
    else if (!(held || place || moves) || move(from, to)) {
      names[to]?.focus()
      if (held) take(names, to)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const onTake = (row: number) => (event: Event) => {
    const names = namesIn(event)
    const held = names.findIndex(isTaken)
    if (held < 0) taken = { from: row, order: given() ?? [] }
    else if (!move(held, row)) context.answer(order())
    take(names, held < 0 ? row : -1)
  }
  const onFocus = (row: number) => (event: Event) =>
    namesIn(event).forEach((name, index) => {
      name.tabIndex = index === row ? 0 : -1
    })
  const onBlur = (event: FocusEvent) => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node)) take(namesIn(event), -1)
  }
  const onDrag = ({ currentTarget, clientY }: PointerEvent) => {
    const to = [...(currentTarget as Element).children].findIndex(
      (row) => clientY <= row.getBoundingClientRect().bottom,
    )
    if (dragged >= 0 && move(dragged, to)) dragged = to
  }
  const onDrop = () => {
    dragged = -1
  }
  return html`<fieldset>
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    <p class="hint" id="hint" part="hint">${words.order}</p>
    <ol
      class="ranks"
      @focusout=${onBlur}
      @pointermove=${onDrag}
      @pointerup=${onDrop}
      @pointercancel=${onDrop}
    >
      ${choices.map((_, row) => {
        const button = (sign: string, name: string, to: number) =>
          html`<button
            class=${sign}
            type="button"
            part="button"
            tabindex="-1"
            aria-label=${named(name, row)}
            aria-disabled=${to < 0 || to > last}
            @click=${(event: Event) => {
              // The focus goes along: places keep their elements, only words change.
              if (move(row, to))
                namesIn(event)[to]!.parentElement!.querySelector<HTMLElement>(`.${sign}`)!.focus()
            }}
          ></button>`
        return html`<li
          class=${given() ? 'set' : ''}
          part="cell"
          @keydown=${onKey(row)}
          @focusin=${onFocus(row)}
        >
          <span
            class="grip"
            aria-hidden="true"
            @pointerdown=${({ target, pointerId }: PointerEvent) => {
              ;(target as Element).setPointerCapture(pointerId)
              dragged = row
            }}
          ></span>
          <button
            class="name"
            type="button"
            part="button"
            tabindex=${row ? -1 : 0}
            aria-pressed="false"
            aria-describedby="hint error"
            @click=${onTake(row)}
          >
            ${row + 1} ${named('{name}', row)}
          </button>
          ${button('up', words.higher, row - 1)}${button('down', words.lower, row + 1)}
        </li>`
      })}
    </ol>
  </fieldset>`
}
