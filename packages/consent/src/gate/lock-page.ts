import type { ConsentPolicy, ConsentSource } from '@heed/schema'
import { clean as cleanDevice, type Cleaner } from '../clean.ts'
import { allowOnly } from './allow-only.ts'

/** Milliseconds between two cleanings while a script that was allowed before may still run. */
export const CLEAN_EVERY = 1_000

/** What a locked page may still reach. */
export interface LockOptions {
  /**
   * Hosts of your own that the page goes on using, as in a Content Security Policy: `https://cdn.example`. Its own origin
   * and the hosts of granted purposes are always there.
   */
  readonly hosts?: readonly string[]
}

/** The world outside, for tests that must be exact. */
export interface LockEffects {
  readonly clean?: Cleaner
  /** Calls again and again, every so many milliseconds. Returns its own stop. */
  readonly every?: (call: () => void, milliseconds: number) => () => void
}

const everySoOften: NonNullable<LockEffects['every']> = (call, milliseconds) => {
  const timer = setInterval(call, milliseconds)
  return () => clearInterval(timer)
}

/**
 * Stops what scripts that already ran may still do, once a purpose is withdrawn, and from the start of a page where one is
 * denied: this page then reaches its own origin, the hosts of services whose purpose is granted, and `hosts`. Everything
 * else is refused by the browser itself, through a Content Security Policy added to the page: fetch, XMLHttpRequest,
 * beacons, images, scripts, styles, fonts, frames, new workers, sockets and preloads alike. What a purpose keeps on the
 * device is cleaned again every second and when the page is left, because such a script may write it again.
 *
 * A policy can't be taken away: a purpose that is granted after it was locked out works from the next page on. A worker or
 * a socket that was open before stays open; run such scripts with `data-heed-in="frame"`.
 *
 * @returns Its own stop. What is locked stays so until the next page.
 * @example
 * const stop = lockPage(consent, policy, { hosts: ['https://images.shop.example'] })
 */
export function lockPage(
  consent: ConsentSource,
  policy: ConsentPolicy,
  { hosts = [] }: LockOptions = {},
  { clean = cleanDevice, every = everySoOften }: LockEffects = {},
): () => void {
  const purposes = policy?.purposes ?? []
  const granted = new Set<string>()
  const locked = new Set<string>()
  let rest: (() => void) | undefined

  const isGranted = ({ id }: { readonly id: string }) => consent.state(id) === 'granted'

  const cleanAgain = () => {
    for (const purpose of purposes)
      if (purpose.cleans && granted.has(purpose.id) && !isGranted(purpose)) void clean(purpose.cleans)
  }

  const look = () => {
    const lost = purposes.filter(
      ({ id }) =>
        !locked.has(id) &&
        (consent.state(id) === 'denied' || (granted.has(id) && consent.state(id) !== 'granted')),
    )
    const held = purposes.filter(isGranted)
    if (lost.length > 0) {
      allowOnly([
        ...hosts,
        ...held.flatMap(({ services = [] }) => services.flatMap((one) => one.hosts ?? [])),
      ])
      for (const { id } of purposes) if (consent.state(id) !== 'granted') locked.add(id)
    }
    for (const { id } of held) {
      granted.add(id)
      if (locked.delete(id))
        console.warn(
          `[heed] This page was locked while ${id} was not granted: it works from the next page on.`,
        )
    }
    if (lost.some(({ id }) => granted.has(id))) rest ??= every(cleanAgain, CLEAN_EVERY)
  }

  const unsubscribe = consent.subscribe(look)
  addEventListener('pagehide', cleanAgain)
  look()
  return () => {
    unsubscribe()
    removeEventListener('pagehide', cleanAgain)
    rest?.()
  }
}
