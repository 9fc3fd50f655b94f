import type { LossList } from './loss.ts'

/** Events of others that the tracker has under a name of its own. */
const same: Readonly<Record<string, string>> = { $pageview: 'page_view', pageview: 'page_view' }

/** The name of an event as the tracker writes names: `Order placed` is `order_placed`. Undefined when nothing is left of it. */
export function eventNameOf(name: string, path: string, losses: LossList): string | undefined {
  const known = Object.hasOwn(same, name) ? same[name] : undefined
  if (known) return known
  const event = name
    .slice(0, 200)
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '_')
    .replace(/^[^a-z]+/, '')
    .replace(/_$/, '')
    .slice(0, 64)
  if (!event) {
    losses.add('trigger', path, 'This event has no name that the tracker could have, and was left out.')
    return undefined
  }
  if (event !== name)
    losses.add('trigger', path, `Names of events are made of a-z, 0-9 and _: track it as "${event}".`)
  return event
}
