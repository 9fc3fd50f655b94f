import type { ConsentSource } from '@heed/schema'
import { whenReady } from './when-ready.ts'

/**
 * Holds the host's own scripts, frames and images by their purpose, on pages that have such markup. Late nodes are
 * seen too once the first one was there. Returns its own stop.
 */
export function gateHost(consent: ConsentSource): () => void {
  let stop: (() => void) | undefined
  let stopped = false
  void whenReady()
    .then(async () => {
      if (!document.querySelector('[data-heed-purpose]')) return
      const { gateMarkup } = await import('@heed/consent/gate')
      if (!stopped) stop = gateMarkup(consent)
    })
    // What can't be loaded stays held: that is the safe side.
    .catch(() => {})
  return () => {
    stopped = true
    stop?.()
  }
}
