import { type Envelope, type HeedEvent, parseEnvelope, parseEvent } from '@heed/schema'

/** A collector as far as a tracker can tell, with the schema of the real one. */
export class TestCollector {
  /** What it has on its disk, by id. */
  readonly stored = new Map<string, HeedEvent>()
  /** Copies that came over the wire, by id. */
  readonly copies = new Map<string, number>()
  /** What it refused. */
  readonly refused: string[] = []

  collect(envelope: Envelope): Response {
    const parsed = parseEnvelope(envelope)
    if (!parsed.ok) return new Response(parsed.message, { status: 400 })
    let accepted = 0
    let duplicates = 0
    const rejected = []
    for (const input of parsed.envelope.events) {
      const event = parseEvent(input)
      if (event.ok) {
        const { id } = event.event
        this.copies.set(id, (this.copies.get(id) ?? 0) + 1)
        if (this.stored.has(id)) duplicates++
        else {
          accepted++
          this.stored.set(id, event.event)
        }
      } else {
        rejected.push(event.rejection)
        this.refused.push(`${event.rejection.code}: ${event.rejection.message}`)
      }
    }
    return Response.json({ accepted, duplicates, rejected })
  }
}
