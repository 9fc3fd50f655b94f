import type { ConsentSource } from '@heed/schema'
import { signal, type SignalEffects, type SignalPage } from './signal.ts'

/** What `meta` takes. */
export interface MetaOptions {
  /** The purpose that the pixel works for. `marketing` unless told. */
  readonly purpose?: string
}

interface Pixel {
  (...call: readonly unknown[]): void
  /** Calls that wait for the script of the pixel. */
  readonly queue?: ArrayLike<unknown>[]
  /** There once the script has loaded. */
  readonly callMethod?: unknown
}

/** Calls `seen` when the page first uses the pixel, before that use. The base code leaves the page if `fbq` is there already. */
function whenUsed(page: SignalPage, seen: () => unknown): void {
  let pixel: unknown
  const become = (value: unknown) =>
    Object.defineProperty(page, 'fbq', { value, writable: true, enumerable: true, configurable: true })
  Object.defineProperty(page, 'fbq', {
    configurable: true,
    set: (value: unknown) => {
      pixel = value
    },
    get() {
      if (pixel) {
        become(pixel)
        seen()
      }
      return pixel
    },
  })
}

/**
 * Tells the Meta pixel what the visitor allowed (https://developers.facebook.com/docs/meta-pixel/implementation/gdpr): `revoke`
 * before its `init`, `grant` when it is granted, `revoke` when it is taken back. It loads nothing; hold the base code with
 * the gate. It doesn't reach what your server sends to the Conversions API.
 *
 * @returns Its own stop. What was said last stays said.
 * @example
 * const stop = meta(consent)
 */
export function meta(
  consent: ConsentSource,
  { purpose = 'marketing' }: MetaOptions = {},
  effects: SignalEffects = {},
): () => void {
  const granted = () => consent.state(purpose) === 'granted'
  const tell = (page: SignalPage) => {
    const pixel = page['fbq'] as Pixel
    const { queue } = pixel
    if (queue && !pixel.callMethod) {
      // A yes that the pixel hasn't read yet would let go what waits, whatever follows it: so it is taken out of the queue.
      const kept = queue.filter((call) => call[0] !== 'consent' || call[1] !== 'grant')
      queue.splice(0, queue.length, ...kept)
    }
    pixel('consent', granted() ? 'grant' : 'revoke')
  }
  let stopped = false
  const stop = signal(consent, effects, granted, (page, _granted, first) => {
    if (page['fbq']) tell(page)
    else if (first) whenUsed(page, () => stopped || tell(page))
  })
  return () => {
    stopped = true
    stop()
  }
}
