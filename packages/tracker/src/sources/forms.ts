import type { Source } from '../source.ts'
import { isOurs } from './is-ours.ts'
import { listen } from './listen.ts'
import { nameIn } from './plain.ts'

/**
 * Emits `form_started` when a visitor first puts something into a form, `form_submitted` when it is submitted, and `form_abandoned`,
 * with the last field touched, when a started form goes before it was submitted: with the page, or out of the document (noticed
 * when the page is hidden next). A form that is used again starts again.
 *
 * It says what forms and fields are called (`name`, else `id`), never what is in them, and does not even name the fields for
 * passwords. Left alone: our own elements, and forms in shadow roots, whose submits can't be heard.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews, forms] })
 */
export const forms: Source = (track, { window }) => {
  const started = new Map<HTMLFormElement, string>()

  const input = (event: Event) => {
    const field = event.target as HTMLInputElement
    const form = field.form ?? field.closest('form')
    if (!form || isOurs(event)) return
    const before = started.get(form)
    if (before === undefined) void track('form_started', { form: nameIn(form) })
    started.set(form, field.type === 'password' ? (before ?? '') : nameIn(field))
  }
  const submit = (event: Event) => {
    const form = event.target as HTMLFormElement
    started.delete(form)
    if (!isOurs(event)) void track('form_submitted', { form: nameIn(form) })
  }
  const abandon = ({ type }: Event) => {
    for (const [form, field] of started)
      if (type === 'pagehide' || !form.isConnected) {
        started.delete(form)
        void track('form_abandoned', { form: nameIn(form), field })
      }
  }
  return listen(window, { input, submit, pagehide: abandon, visibilitychange: abandon })
}
