import type { HeedEvent, SurveySubmitted } from '@heed/schema'
import type { InboxEvent } from '../inbox.ts'
import type { columns } from './duckdb-schema.ts'

/** One row of `events`: a value for every column. */
export type Row = { readonly [Column in keyof typeof columns]: string | number | bigint | boolean | null }

/** The name decides: a site's own event can't have it, the schema refuses that. */
const isResponse = (event: HeedEvent): event is SurveySubmitted => event.name === 'survey_submitted'

/**
 * Lays an event out as a row. What a survey response says gets columns of its own, so that counting never has to read
 * JSON.
 */
export function rowOf({ seq, site, time, received, sdk, release, event }: InboxEvent): Row {
  const row = {
    seq: BigInt(seq),
    site,
    id: event.id,
    name: event.name,
    time: BigInt(time),
    device_time: BigInt(event.time),
    received: BigInt(received),
    purpose: event.purpose,
    touchpoint: event.touchpoint ?? null,
    visitor: event.visitor ?? null,
    session: event.session ?? null,
    customer: event.customer ?? null,
    sdk,
    release,
    survey: null,
    response: null,
    kind: null,
    score: null,
    comment: null,
    locale: null,
    body: JSON.stringify(event),
    complete: null,
  }
  if (!isResponse(event)) return row
  const { survey, response, kind, comment, locale, complete } = event.data
  const score = 'score' in event.data ? event.data.score : null
  return { ...row, survey, response, kind, score, comment: comment ?? null, locale, complete }
}
