import { html, nothing } from 'lit'
import type { CenterSpeech } from './center-speech.ts'

/** One line of the statement: what, why, what holds, and its own switch. */
export interface CenterLine {
  /** Unique among the lines. */
  readonly id: string
  readonly title: string
  /** What it is for, and who works for it. */
  readonly about: readonly string[]
  /** Whether the switch can be used. A line that can't be refused has none. */
  readonly control: 'switch' | 'disabled' | 'none'
  /** What holds, in a word. */
  readonly state: string
  /** Since when, by which form, until when. */
  readonly facts: string
  /** What the switch has just done. */
  readonly note?: string | undefined
  readonly turn: (on: boolean) => void
  readonly undo: () => void
}

/** The line as it stands in the list. */
export function centerLine({ center }: CenterSpeech, line: CenterLine): unknown {
  const { id, title, note, turn } = line
  const about = line.about.map((words) => html`<p class="muted">${words}</p>`)
  return html`<li part="line">
    ${
      line.control === 'none'
        ? html`<p class="title">${title}</p>`
        : html`<label class="title"
            ><span>${title}</span
            ><input
              type="checkbox"
              role="switch"
              part="switch"
              name=${id}
              aria-describedby="about-${id} facts-${id}"
              ?disabled=${line.control === 'disabled'}
              @change=${({ target }: Event) => turn((target as HTMLInputElement).checked)}
          /></label>`
    }
    <div id="about-${id}">${about}</div>
    <p id="facts-${id}" class="facts"><strong part="state">${line.state}</strong> ${line.facts}</p>
    ${
      note
        ? html`<p class="note">
            <span>${note}</span>
            <button class="link" part="undo" type="button" @click=${line.undo}>${center.undo}</button>
          </p>`
        : nothing
    }
  </li>`
}
