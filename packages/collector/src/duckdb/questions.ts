import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import type { CommentLine } from '@heed/insights'
import type { HeedEvent } from '@heed/schema'
import type { DayCount, Question, TouchpointCount } from '../store.ts'

type Values = Readonly<Record<string, DuckDBValue>>

/** Rows as the query names them: text, or counts and times as bigint. */
const ask = async <Row>(
  connection: DuckDBConnection,
  sql: string,
  values: Values = {},
): Promise<readonly Row[]> =>
  (await connection.runAndReadAll(sql, { ...values })).getRowObjectsJS() as unknown as readonly Row[]

/**
 * The last word of every response: a response that was sent in parts, or twice, counts once. What was sent whole beats any part,
 * whatever the clocks say; else the latest in time counts.
 */
const latest = `
WITH latest AS (
  SELECT * FROM (
    SELECT seq, time, response, survey, kind, score, comment, locale, touchpoint FROM events
    WHERE site = $site AND response IS NOT NULL
    QUALIFY row_number() OVER (PARTITION BY response ORDER BY complete DESC, time DESC, seq DESC) = 1)
  WHERE time >= $from AND time < $to)`

const within = ({ site, from, to }: Pick<Question, 'site' | 'from' | 'to'>) => ({
  site,
  from: BigInt(from),
  to: BigInt(to),
})

/** A condition on the touchpoint, where the question has one. */
const at = ({ touchpoint }: Question) => (touchpoint === null ? 'true' : 'touchpoint = $touchpoint')
const values = (question: Question): Values =>
  question.touchpoint === null ? within(question) : { ...within(question), touchpoint: question.touchpoint }

/** Responses by day, kind and score. */
export async function counts(connection: DuckDBConnection, question: Question): Promise<readonly DayCount[]> {
  const rows = await ask<{ day: bigint; kind: DayCount['kind']; score: number; responses: bigint }>(
    connection,
    `${latest} SELECT (time - $from) // 86400000 AS day, kind, score, count(*) AS responses FROM latest
     WHERE score IS NOT NULL AND ${at(question)} GROUP BY ALL ORDER BY ALL`,
    values(question),
  )
  return rows.map((row) => ({
    day: Number(row.day),
    kind: row.kind,
    score: row.score,
    responses: Number(row.responses),
  }))
}

/** What was written, newest first. */
export async function comments(
  connection: DuckDBConnection,
  question: Question,
  limit: number,
): Promise<readonly CommentLine[]> {
  const rows = await ask<Omit<CommentLine, 'time'> & { time: bigint }>(
    connection,
    `${latest} SELECT response AS id, time, kind, score, comment, locale, touchpoint, survey
     FROM latest WHERE comment IS NOT NULL AND ${at(question)}
     ORDER BY time DESC, seq DESC LIMIT $limit`,
    { ...values(question), limit },
  )
  return rows.map((row) => ({ ...row, time: Number(row.time) }))
}

/** Responses by touchpoint, by name. */
export async function touchpoints(
  connection: DuckDBConnection,
  question: Question,
): Promise<readonly TouchpointCount[]> {
  const rows = await ask<{ touchpoint: string; responses: bigint }>(
    connection,
    `${latest} SELECT touchpoint, count(*) AS responses FROM latest
     WHERE touchpoint IS NOT NULL GROUP BY touchpoint ORDER BY touchpoint`,
    within(question),
  )
  return rows.map((row) => ({ touchpoint: row.touchpoint, responses: Number(row.responses) }))
}

/** How many events there are, of a site and time or of all; and when the newest of the site, or of all, was received. */
export async function totals(
  connection: DuckDBConnection,
  of?: Pick<Question, 'site' | 'from' | 'to'>,
): Promise<{ readonly events: number; readonly newest: number | null }> {
  const [row] = await ask<{ events: bigint; newest: bigint | null }>(
    connection,
    of
      ? `SELECT count(*) FILTER (time >= $from AND time < $to) AS events, max(received) AS newest
         FROM events WHERE site = $site`
      : 'SELECT count(*) AS events, max(received) AS newest FROM events',
    of ? within(of) : {},
  )
  const newest = row?.newest ?? null
  return { events: Number(row?.events ?? 0), newest: newest === null ? null : Number(newest) }
}

/** Everything about a visitor, oldest first. */
export async function exported(
  connection: DuckDBConnection,
  site: string,
  visitor: string,
): Promise<readonly HeedEvent[]> {
  const rows = await ask<{ body: string }>(
    connection,
    'SELECT body FROM events WHERE site = $site AND visitor = $visitor ORDER BY time, seq',
    { site, visitor },
  )
  return rows.map((row) => JSON.parse(row.body) as HeedEvent)
}
