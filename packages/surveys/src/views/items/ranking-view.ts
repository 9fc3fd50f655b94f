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
    background: radial-gradient(var(--_line) 1.5px, transparent 2px) 0 0 / 8px 8px;
    cursor: grab;
    touch-action: none;
  }
  .ranks button {
    padding: 0;
    align-self: center;
  }
  .ranks .name {
    flex: 1;
    border-color: transparent;
    text-align: start;
    overflow-wrap: anywhere;
  }
  [aria-pressed='true'] {
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

/** The row that an event is in, counted from 0; -1 if it is in none. */
const rowOf = ({ target, currentTarget }: Event) =>
  [...(currentTarget as Element).children].findIndex((row) => row.contains(target as Node))

const namesIn = ({ currentTarget }: Event) => [
  ...(currentTarget as Element).querySelectorAll<HTMLElement>('.name'),
]
const isTaken = (name: Element) => name.matches('[aria-pressed=true]')
const take = (names: readonly Element[], row: number) =>
  names.forEach((name, index) => name.setAttribute('aria-pressed', `${index === row}`))

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
  const text = (row: number) => choices.find(({ id }) => id === order()[row])?.text ?? ''
  const last = choices.length - 1

  const move = (from: number, to: number) => {
    if (from === to || to < 0 || to > last) return false
    const said = words.moved.replace('{name}', () => text(from))
    context.answer(order().toSpliced(from, 1).toSpliced(to, 0, order()[from]!))
    context.say(said.replace('{n}', `${to + 1}`).replace('{max}', `${last + 1}`))
    return true
  }
  const onKey = (event: KeyboardEvent) => {
    const { key, altKey, ctrlKey, metaKey } = event
    const names = namesIn(event)
    const from = rowOf(event)
    const held = names.some(isTaken)
    const rows: Readonly<Record<string, number>> = {
      ArrowUp: from - 1,
      ArrowDown: from + 1,
      Home: 0,
      End: last,
    }
    const place = altKey || ctrlKey ? undefined : context.pick(key, 1, last + 1)
    const to = place === undefined ? rows[key]! : place - 1
    if (held && key === 'Escape') {
      context.answer(taken.order)
      take(names, -1)
      names[taken.from]!.focus()
    } else if (to === undefined || metaKey) return
    else if (!(held || place || altKey || ctrlKey) || move(from, to)) {
      names[to]?.focus()
      if (held) take(names, to)
    }
    event.preventDefault()
    event.stopPropagation()
  }
  const onClick = (event: Event) => {
    const button = (event.target as Element).closest('button')
    const names = namesIn(event)
    const row = rowOf(event)
    const held = names.findIndex(isTaken)
    if (!button) return
    if (button.className !== 'name') {
      const to = row + (button.className === 'up' ? -1 : 1)
      // The focus goes along: places keep their elements, only words change.
      if (move(row, to)) names[to]!.parentElement!.querySelector<HTMLElement>(`.${button.className}`)!.focus()
    } else if (held < 0) {
      taken = { from: row, order: given() ?? [] }
      take(names, row)
    } else {
      if (!move(held, row)) context.answer(order())
      take(names, -1)
    }
  }
  const onFocus = (event: FocusEvent) =>
    namesIn(event).forEach((name, row) => {
      name.tabIndex = row === rowOf(event) ? 0 : -1
    })
  const onBlur = (event: FocusEvent) => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node)) take(namesIn(event), -1)
  }
  const onGrip = (event: PointerEvent) => {
    const grip = event.target as Element
    if (!grip.matches('.grip')) return
    grip.setPointerCapture(event.pointerId)
    dragged = rowOf(event)
  }
  const onDrag = ({ currentTarget, clientY }: PointerEvent) => {
    if (dragged < 0) return
    const to = [...(currentTarget as Element).children].findIndex((row) => {
      const { top, bottom } = row.getBoundingClientRect()
      return clientY >= top && clientY <= bottom
    })
    if (move(dragged, to)) dragged = to
  }
  const onDrop = () => {
    dragged = -1
  }
  const button = (sign: string, name: string, off: boolean) =>
    html`<button
      class=${sign}
      type="button"
      part="button"
      tabindex="-1"
      aria-label=${name}
      aria-disabled=${off}
    ></button>`
  return html`<fieldset>
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    <p class="hint" id="hint" part="hint">${words.order}</p>
    <ol
      class="ranks"
      @keydown=${onKey}
      @click=${onClick}
      @focusin=${onFocus}
      @focusout=${onBlur}
      @pointerdown=${onGrip}
      @pointermove=${onDrag}
      @pointerup=${onDrop}
      @pointercancel=${onDrop}
    >
      ${choices.map((_, row) => {
        const named = (name: string) => name.replace('{name}', () => text(row))
        return html`<li class=${given() ? 'set' : ''} part="cell">
          <span class="grip" aria-hidden="true"></span>
          <button
            class="name"
            type="button"
            part="button"
            tabindex=${row ? -1 : 0}
            aria-pressed="false"
            aria-describedby="hint error"
          >
            ${row + 1} ${text(row)}
          </button>
          ${button('up', named(words.higher), row === 0)}${button('down', named(words.lower), row === last)}
        </li>`
      })}
    </ol>
  </fieldset>`
}
