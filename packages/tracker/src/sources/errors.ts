import type { Source } from '../source.ts'
import { listen } from './listen.ts'
import { plain } from './plain.ts'

/** How many errors of a page are told. */
const LIMIT = 10

/**
 * Emits `error_uncaught` for errors and rejections that no script caught: each once, at most ten a page. Messages are cut at 200
 * characters and hold a `*` for quoted text, e-mail addresses, long numbers and what follows the path of an address; `file` is
 * scrubbed. A script of another origin, loaded without `crossorigin`, only ever says `Script error.` Images and scripts that do not load are no
 * errors here.
 *
 * @example
 * createTracker({ site: 'shop', endpoint: '/heed', consent, sources: [pageViews, errors] })
 */
export const errors: Source = (track, { window, scrub }) => {
  const told = new Set<string>()

  const caught = (event: Partial<ErrorEvent & PromiseRejectionEvent>) => {
    const error = event.type === 'error' ? event.error : event.reason
    const message = event.message ?? error?.message ?? error
    // What does not load has an element for its target, and no message.
    if ((event.target as Partial<Node>).nodeType) return
    const place = `${event.filename}:${event.lineno}:${event.colno} ${error?.stack}`.slice(0, 2_000)
    const [, file, line, column] = /(\w+:\/\/[^\s)]+?):(\d+):(\d+)/.exec(place) ?? []
    const data = {
      name: plain(error?.name ?? 'Error'),
      message: plain(message),
      file: scrub(file ?? ''),
      line: +(line ?? 0),
      column: +(column ?? 0),
    }
    const key = JSON.stringify(data)
    if (told.has(key) || told.size >= LIMIT) return
    told.add(key)
    void track('error_uncaught', data)
  }
  return listen(window, { error: caught, unhandledrejection: caught })
}
