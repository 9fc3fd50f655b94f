import type { HeedEvent } from '@heed/schema'
import { deviceOf } from './device-of.ts'
import { purposes } from './purposes.ts'
import type { TrackOptions } from './tracker.ts'
import { uuid } from './uuid.ts'

/** The time of an anonymous event is rounded down to so many milliseconds: an hour. */
export const ANONYMOUS_GRAIN = 60 * 60_000

/** An event of what is tracked, with the page as it is now, still without visitor and session. */
export const draft = (
  name: string,
  data: object,
  options: TrackOptions,
  time: number,
  customer: string | undefined,
  clean: (url: string) => string,
  window: Window & typeof globalThis,
  crypto: Crypto,
): HeedEvent =>
  ({
    id: uuid(time, crypto),
    name,
    time,
    purpose: options.purpose ?? purposes[name] ?? 'analytics',
    touchpoint: options.touchpoint,
    data: { ...data },
    ...(!options.anonymous && {
      customer,
      page: {
        url: clean(window.location.href),
        referrer: clean(window.document.referrer) || undefined,
      },
      device: deviceOf(window),
    }),
  }) as HeedEvent
