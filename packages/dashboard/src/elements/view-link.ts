import { html, type TemplateResult } from 'lit'
import { viewSearch, type View } from '../view.ts'
import { emit } from './emit.ts'

/**
 * A link to another view. It is a real link: it may be copied or opened in a new tab, and only a plain click
 * stays on the page.
 *
 * @param current - Whether this is the view that is shown.
 */
export function viewLink(view: View, words: string, current = false): TemplateResult {
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (event.currentTarget) emit(event.currentTarget, 'heed-choose', view)
  }
  return html`<a href=${viewSearch(view) || '?'} aria-current=${current} @click=${follow}>${words}</a>`
}
