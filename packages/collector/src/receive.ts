import { parseEnvelope } from '@heed/schema'
import { admit } from './admit.ts'
import type { CollectorLimits } from './collector-limits.ts'
import type { Delivery } from './inbox.ts'
import { readJson } from './read-json.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Site } from './site.ts'
import { sortEvents } from './sort-events.ts'

const sentence = ({ code, message }: { readonly code: string; readonly message: string }): string =>
  code === 'invalid_envelope' ? `Correct the envelope and send it again. What is wrong: ${message}.` : message

/**
 * From a request to what goes into the inbox: the sixth station in the life of an event.
 *
 * A request that is refused as a whole leaves nothing behind. Its site can't be trusted, so its content could neither
 * be attributed nor erased, and anybody could fill the disk with it; the sender still has it.
 *
 * @param received milliseconds since the epoch
 */
export async function receive(
  request: Request,
  {
    sites,
    limits,
    received,
  }: {
    readonly sites: ReadonlyMap<string, Site>
    readonly limits: CollectorLimits
    readonly received: () => number
  },
): Promise<{ readonly ok: true; readonly delivery: Delivery; readonly site: Site } | Refusal> {
  const json = await readJson(request, limits)
  if (!json.ok) return json
  const parsed = parseEnvelope(json.value)
  if (!parsed.ok) return refuse(400, parsed.code, sentence(parsed))
  const { envelope } = parsed
  const admitted = admit(request, envelope.site, sites)
  if (!admitted.ok) return admitted
  const now = received()
  return {
    ok: true,
    site: admitted.site,
    delivery: {
      site: envelope.site,
      received: now,
      sdk: envelope.sdk,
      release: envelope.release ?? null,
      ...sortEvents(envelope, now),
    },
  }
}
