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
    align-items: center;
    gap: 8px;
    border: 1px dashed var(--_line);
    border-radius: 8px;
    padding: 4px;
  }
  .ranks .set {
    border: 2px solid var(--_accent);
  }
  .ranks .name {
    flex: 1;
    overflow-wrap: anywhere;
  }
  .grip {
    align-self: stretch;
    inline-size: 24px;
    background: radial-gradient(var(--_line) 1.5px, transparent 2px) 0 0 / 8px 8px;
    cursor: grab;
    touch-action: none;
  }
  .ranks button {
    padding: 0;
  }
  .ranks button::before {
    content: '↑';
  }
  .ranks .down::before {
    content: '↓';
  }
  .ranks [aria-disabled='true'] {
    border-style: dashed;
    color: var(--_muted);
  }
`

// One pointer drags at a time, and what is drawn anew must still know what it drags.
let dragged = -1

const indexIn = (part: Element) => {
  const row = part.closest('li')!
  return [...row.parentElement!.children].indexOf(row)
}

/**
 * Things to be put in order: two buttons for each, arrows, Home, End and digits on them, or dragging by the words. There is no
 * answer until something was moved.
 */
export const view: View<'ranking'> = ({ choices }, context) => {
  const { question, value, words } = context
  const given = value as readonly string[] | undefined
  const order = given ?? choices.map(({ id }) => id)
  const last = order.length - 1
  const text = (id: string | undefined) => choices.find((choice) => choice.id === id)?.text ?? ''

  const move = (from: number, to: number) => {
    if (from === to || to < 0 || to > last) return false
    const rest = order.toSpliced(from, 1)
    context.answer(rest.toSpliced(to, 0, order[from]!))
    context.say(
      words.moved
        .replace('{name}', () => text(order[from]))
        .replace('{n}', `${to + 1}`)
        .replace('{max}', `${last + 1}`),
    )
    return true
  }
  /** Moves, and takes the focus along: places keep their elements, only words change. */
  const step = (from: number, to: number, button: Element) => {
    const row = button.closest('ol')!.children[to]
    if (move(from, to)) row!.querySelector<HTMLElement>(`.${button.className}`)!.focus()
  }
  const onKey = (from: number) => (event: KeyboardEvent) => {
    const { key, target } = event
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const places: Readonly<Record<string, number>> = {
      ArrowUp: from - 1,
      ArrowDown: from + 1,
      Home: 0,
      End: last,
    }
    const to = places[key] ?? context.pick(key, 1, last + 1)! - 1
    if (Number.isNaN(to)) return
    event.preventDefault()
    step(from, to, target as Element)
  }
  const onGrip = (event: PointerEvent) => {
    const grip = (event.target as Element).closest('.grip')
    if (!grip) return
    grip.setPointerCapture(event.pointerId)
    dragged = indexIn(grip)
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
  const button = (index: number, name: string, sign: string, to: number) =>
    html`<button
      class=${sign}
      type="button"
      part="button"
      aria-label=${name.replace('{name}', () => text(order[index]))}
      aria-describedby="hint error"
      aria-disabled=${to < 0 || to > last}
      @click=${(event: Event) => step(index, to, event.currentTarget as Element)}
    ></button>`
  return html`<fieldset>
    <legend class="question" part="question" tabindex="-1">${question}</legend>
    <p class="hint" id="hint" part="hint">${words.order}</p>
    <ol
      class="ranks"
      @pointerdown=${onGrip}
      @pointermove=${onDrag}
      @pointerup=${onDrop}
      @pointercancel=${onDrop}
    >
      ${order.map(
        (id, index) =>
          html`<li class=${given ? 'set' : ''} part="cell" @keydown=${onKey(index)}>
            <span class="grip" aria-hidden="true"></span><span class="name">${index + 1} ${text(id)}</span>
            ${button(index, words.higher, 'up', index - 1)}${button(index, words.lower, 'down', index + 1)}
          </li>`,
      )}
    </ol>
  </fieldset>`
}
