import type { Tracker } from '@heed/tracker'
import { vi } from 'vitest'

/**
 * A page on which `join` hands to the tracker what surveys tell.
 *
 * @param outcome What the tracker says becomes of it.
 */
export function handedPage(join: (track: Tracker['track']) => () => void, outcome: string) {
  const page = new EventTarget()
  vi.stubGlobal('document', page)
  const handed: unknown[][] = []
  const track = async (...given: unknown[]) => {
    handed.push(given)
    return outcome
  }
  return {
    /** What the tracker was given. */
    handed,
    stop: join(track as never),
    /** A visitor presses send. Resolves with what the survey hears of it. */
    async tell(name: string, said: object, site = (_event: Event) => {}): Promise<unknown> {
      let told: unknown
      const waitUntil = (promise: Promise<unknown>) => void (told = promise)
      const event = new CustomEvent(name, { cancelable: true, detail: { ...said, waitUntil } })
      // The site's own listeners are nearer to the survey.
      site(event)
      page.dispatchEvent(event)
      return told
    },
  }
}
