import { html, LitElement, nothing, type PropertyDeclarations } from 'lit'
import type { CommentLine } from '@heed/insights'
import { fill } from '../fill.ts'
import { kinds } from '../kind.ts'
import type { Language } from '../language.ts'
import { cardStyles } from './card-styles.ts'
import { commentListStyles } from './comment-list-styles.ts'
import { tokens } from './tokens.ts'

/** Longer comments are folded, so that one long letter does not hide the others. */
const FOLD = 420

const isScored = (kind: string): kind is keyof typeof kinds => Object.hasOwn(kinds, kind)

/**
 * `<heed-comment-list>`: what people wrote, the newest first, each in its own language and direction, with the
 * score they gave, where and when. Items have `data-comment` with the response's id. Without comments to show
 * yet (`null`) it holds their place.
 */
export class CommentListElement extends LitElement {
  static override properties: PropertyDeclarations = {
    comments: { attribute: false },
    language: { attribute: false },
    unfolded: { state: true },
  }
  static override styles = [tokens, cardStyles, commentListStyles]

  declare comments: readonly CommentLine[] | null
  declare language: Language
  declare protected unfolded: ReadonlySet<string>

  constructor() {
    super()
    this.comments = null
    this.unfolded = new Set()
  }

  override render() {
    const { comments, language } = this
    if (!comments)
      return html`<div class="card">${[1, 2, 3, 4].map(() => html`<span class="bone"></span>`)}</div>`
    if (comments.length === 0) return html`<p class="card muted">${language.words.noComments}</p>`
    return html`<ol class="card">
      ${comments.map((comment) => this.#item(comment))}
    </ol>`
  }

  #item(line: CommentLine) {
    const { id, time, comment, locale, touchpoint } = line
    const { language } = this
    const long = comment.length > FOLD
    const open = this.unfolded.has(id)
    return html`<li data-comment=${id}>
      <p class="meta">
        <span>
          ${this.#score(line)}
          ${touchpoint ? html`· <bdi data-field="touchpoint">${touchpoint}</bdi>` : nothing}
        </span>
        <time class="muted" datetime=${new Date(time).toISOString()}>${language.moment(time)}</time>
      </p>
      <div>
        <p
          class="words"
          lang=${locale}
          dir="auto"
          data-field="comment"
          .textContent=${long && !open ? `${comment.slice(0, FOLD).trimEnd()} …` : comment}
        ></p>
        ${
          long
            ? html`<button type="button" aria-expanded=${open} @click=${() => this.#fold(id, !open)}>
                ${open ? language.words.showLess : language.words.showAll}
              </button>`
            : nothing
        }
      </div>
    </li>`
  }

  #score({ kind, score, survey }: CommentLine) {
    if (score === null || !isScored(kind)) return html`<bdi class="score">${survey}</bdi>`
    const { words, count } = this.language
    const [, most] = kinds[kind].answers
    return html`<span class="score">
      ${words.kinds[kind].short}
      ${fill(words.ofScale, { score: html`<b data-field="score">${count(score)}</b>`, most: count(most) })}
    </span>`
  }

  #fold(id: string, open: boolean) {
    const next = new Set(this.unfolded)
    if (open) next.add(id)
    else next.delete(id)
    this.unfolded = next
  }
}
