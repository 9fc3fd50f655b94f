import { backoff } from './backoff.ts'
import type { Effects } from './effects.ts'
import { QUIET } from './limits.ts'

/**
 * When to send: after some quiet, one attempt at a time among all tabs, and again when the collector says so or after growing
 * waits. Returns `[send, start]`: now, which resolves after the attempt; and soon, which is asked as often as one likes.
 *
 * @param attempt Sends all there is. Rejects where something is left, with the delivery if that names a time.
 * @param stopped Asked before an attempt that was planned.
 */
export function createSender(
  name: string,
  attempt: () => Promise<void>,
  stopped: () => boolean,
  { locks, later, random }: Pick<Effects, 'locks' | 'later' | 'random'>,
): readonly [send: () => Promise<void>, start: () => void] {
  let failures = 0
  let waits: unknown

  const plan = (ms: number) => {
    waits ||= later(() => {
      waits = undefined
      if (!stopped()) void send()
    }, ms)
  }
  const run = async () => {
    try {
      await attempt()
      failures = 0
    } catch (delivery) {
      const after = (delivery as { after?: number } | undefined)?.after
      plan(after! > 0 ? after! : backoff(failures++, random))
    }
  }
  const send = async () => {
    try {
      await locks!.request(name, run)
    } catch {
      // Where locks are missing or refused, the events' ids keep apart what two tabs send.
      await run()
    }
  }
  return [send, () => plan(QUIET)]
}
