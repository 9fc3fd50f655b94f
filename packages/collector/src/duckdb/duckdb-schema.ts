/** Type of every column of `events`, in order. Times are milliseconds since the epoch. */
export const columns = {
  seq: 'BIGINT',
  site: 'VARCHAR',
  id: 'VARCHAR',
  name: 'VARCHAR',
  /** When it happened, by the collector's clock. */
  time: 'BIGINT',
  /** When it happened, by the device's clock. */
  device_time: 'BIGINT',
  received: 'BIGINT',
  purpose: 'VARCHAR',
  touchpoint: 'VARCHAR',
  visitor: 'VARCHAR',
  session: 'VARCHAR',
  customer: 'VARCHAR',
  sdk: 'VARCHAR',
  release: 'VARCHAR',
  /** From here on: only where the event is a survey response. */
  survey: 'VARCHAR',
  response: 'VARCHAR',
  kind: 'VARCHAR',
  score: 'TINYINT',
  comment: 'VARCHAR',
  locale: 'VARCHAR',
  /** The event as the device sent it, as JSON. */
  body: 'VARCHAR',
  /** A response: false while its respondent may still go on. Last, because older files get it added. */
  complete: 'BOOLEAN',
} as const

const declared = Object.entries(columns)
  .map(([name, type]) => `${name} ${type}`)
  .join(', ')

/**
 * The tables of the store. A file from before a column has it added, and filled from what was sent. `marks` is written in the transaction that brings the events, so it never runs ahead of
 * them. `rewrite` says that removed rows still lie in the file.
 */
export const schema = `
CREATE TABLE IF NOT EXISTS events (${declared});
ALTER TABLE events ADD COLUMN IF NOT EXISTS complete BOOLEAN;
UPDATE events
  SET complete = NOT json_valid(body) OR coalesce(json_extract_string(body, '$.data.complete') <> 'false', true)
  WHERE response IS NOT NULL AND complete IS NULL;
CREATE TABLE IF NOT EXISTS marks (inbox VARCHAR PRIMARY KEY, seq BIGINT NOT NULL);
CREATE TABLE IF NOT EXISTS state (version INTEGER NOT NULL, rewrite BOOLEAN NOT NULL);
INSERT INTO state SELECT 1, false WHERE NOT EXISTS (SELECT 1 FROM state);
CREATE TEMP TABLE staging (${declared});
`
