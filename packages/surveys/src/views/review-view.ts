import { html, type TemplateResult } from 'lit/html.js'
import type { Answer } from '@heed/schema'
import type { SpokenItem } from '../localize.ts'
import { css } from '../styles/css.ts'
import type { ItemWords } from '../item-words.ts'

/** What a review shows, and whom it tells what is to be changed. */
export interface Reviewed {
  readonly locale: string
  readonly words: ItemWords
  /** The items on the way, in their order. */
  readonly path: readonly SpokenItem[]
  asks(item: SpokenItem): string
  answered(item: SpokenItem): Answer | undefined
  edit(item: SpokenItem): void
}

/** The styles of the review. */
export const styles = css`
  .review {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .review > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    column-gap: 16px;
    padding-block: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .review dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .review dd {
    margin: 0;
    white-space: pre-wrap;
  }
  .review dd:last-child {
    grid-area: 1 / 2 / 3 / 2;
    white-space: normal;
  }
`

/** An answer as its respondent saw it. */
function inWords(item: SpokenItem, answer: Answer, { locale, words }: Reviewed): string {
  const choice = (id: string) =>
    ('choices' in item ? item.choices.find((one) => one.id === id)?.text : '') ?? id
  if (Array.isArray(answer)) return new Intl.ListFormat(locale, { type: 'unit' }).format(answer.map(choice))
  if (typeof answer === 'object') {
    const part = (key: string, value: string | number) => {
      if (item.type === 'matrix')
        return `${item.rows.find(({ id }) => id === key)?.text}: ${choice(`${value}`)}`
      if (item.type === 'kano') return `${item[key as 'with']} ${words.kano[Number(value) - 1]}`
      if (item.type === 'maxdiff') return `${item[key as 'best']}: ${choice(`${value}`)}`
      return `${value}`
    }
    return Object.entries(answer)
      .map(([key, value]) => part(key, value))
      .join('\n')
  }
  if (item.type === 'consent') return item.statement
  if (item.type === 'date')
    return new Date(answer as string).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' })
  if (item.type !== 'scale') return typeof answer === 'number' ? answer.toLocaleString(locale) : `${answer}`
  const label = item.labels?.[Number(answer) - item.min]
  if (item.format === 'thumbs') return label ?? [words.down, words.up][Number(answer)]!
  return label ?? words.point.replace('{n}', `${answer}`).replace('{max}', `${item.max}`)
}

/** Every question on the way with its answer, and a button to change it. */
export function view(_: unknown, player: Reviewed): TemplateResult {
  const { words } = player
  return html`<p class="question" part="question" tabindex="-1">${words.review}</p>
    <dl class="review">
      ${player.path
        .filter(({ type }) => type !== 'message')
        .map((item) => {
          const answer = player.answered(item)
          const question = player.asks(item)
          return html`<div>
            <dt>${question}</dt>
            <dd>${answer === undefined ? words.skipped : inWords(item, answer, player)}</dd>
            <dd>
              <button
                type="button"
                part="button"
                aria-label=${`${words.change}: ${question}`}
                @click=${() => player.edit(item)}
              >
                ${words.change}
              </button>
            </dd>
          </div>`
        })}
    </dl>`
}
