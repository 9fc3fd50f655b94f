/** The number SQLite keeps for us as `user_version`. */
export const schemaVersion = 1

/**
 * The tables of the inbox.
 *
 * `events` is in order of arrival, and a `seq` is never used twice: the store's place in it stays right after a removal.
 * `totals` spares a count over everything. `erasures` keeps the hash of a visitor, not the visitor: `cleaned` when no byte
 * is left in the inbox, `done` when the store has confirmed too. `consent_heads` holds the end of each chain apart from the
 * chain, so that cutting off its last records shows as well. `consent_counts` is how many of a method there were on a day, so that
 * nobody has to read the chain for it; a file from before it existed is counted once.
 */
export const schema = `
BEGIN IMMEDIATE;
CREATE TABLE IF NOT EXISTS inbox (id TEXT NOT NULL, loaded INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS events (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  site TEXT NOT NULL,
  id TEXT NOT NULL,
  time INTEGER NOT NULL,
  received INTEGER NOT NULL,
  visitor TEXT,
  sdk TEXT NOT NULL,
  release TEXT,
  body TEXT NOT NULL,
  UNIQUE (site, id)
) STRICT;
CREATE INDEX IF NOT EXISTS events_visitor ON events (visitor, site) WHERE visitor IS NOT NULL;
CREATE TABLE IF NOT EXISTS dead_letters (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  site TEXT NOT NULL,
  received INTEGER NOT NULL,
  code TEXT NOT NULL,
  message TEXT NOT NULL,
  event TEXT,
  visitor TEXT,
  body TEXT NOT NULL,
  fingerprint BLOB NOT NULL,
  UNIQUE (site, fingerprint)
) STRICT;
CREATE TABLE IF NOT EXISTS totals (site TEXT PRIMARY KEY, events INTEGER NOT NULL, dead_letters INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS consent_records (
  site TEXT NOT NULL,
  number INTEGER NOT NULL,
  id TEXT NOT NULL,
  received INTEGER NOT NULL,
  record TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY (site, number),
  UNIQUE (site, id)
) STRICT;
CREATE TABLE IF NOT EXISTS consent_heads (site TEXT PRIMARY KEY, number INTEGER NOT NULL, hash TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS consent_counts (
  site TEXT NOT NULL,
  day INTEGER NOT NULL,
  policy TEXT NOT NULL,
  kind TEXT NOT NULL,
  n INTEGER NOT NULL,
  PRIMARY KEY (site, day, policy, kind)
) STRICT, WITHOUT ROWID;
INSERT INTO consent_counts
  SELECT site, received - received % 86400000, json_extract(record, '$.policy'), json_extract(record, '$.method'), count(*)
  FROM consent_records WHERE NOT EXISTS (SELECT 1 FROM consent_counts) GROUP BY 1, 2, 3, 4;
CREATE TABLE IF NOT EXISTS erasures (
  site TEXT NOT NULL,
  visitor_hash TEXT NOT NULL,
  time INTEGER NOT NULL,
  cleaned INTEGER NOT NULL,
  done INTEGER NOT NULL,
  PRIMARY KEY (site, visitor_hash)
) STRICT;
PRAGMA user_version = ${schemaVersion};
COMMIT;
`
