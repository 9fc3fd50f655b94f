import type { CollectorOptions } from './collector-options.ts'

const slug = /^[a-z0-9][a-z0-9_-]{0,63}$/

/** An origin as browsers write it has no path, no trailing slash and no upper case. */
function isOrigin(text: string): boolean {
  try {
    return new URL(text).origin === text
  } catch {
    return false
  }
}

/**
 * Everything wrong with the options of `createCollector`, one sentence each, in words that say what to change.
 *
 * @returns an empty list when all is well
 */
export function checkOptions(options: Partial<CollectorOptions>): readonly string[] {
  const { inbox, store, sites, adminToken } = options
  const wrong: string[] = []
  if (typeof inbox?.accept !== 'function')
    wrong.push('`inbox` has to be an inbox: sqliteInbox("data/inbox.db").')
  if (typeof store?.append !== 'function')
    wrong.push('`store` has to be a store: duckdbStore("data/store.duckdb").')
  if (typeof adminToken !== 'string' || adminToken.length < 16 || /\s/.test(adminToken)) {
    wrong.push(
      '`adminToken` has to be at least 16 characters without spaces; make one with `openssl rand -base64 24`.',
    )
  }
  if (!Array.isArray(sites) || sites.length === 0) {
    wrong.push('`sites` has to name at least one site: [{ id: "shop", name: "Fern & Field" }].')
    return wrong
  }
  const seen = new Set<string>()
  for (const { id, name, origins } of sites) {
    if (!slug.test(id))
      wrong.push(`The site id ${JSON.stringify(id)} has to be 1 to 64 characters of a-z, 0-9, _ and -.`)
    if (seen.has(id)) wrong.push(`The site id "${id}" is there twice; each site needs its own.`)
    seen.add(id)
    if (typeof name !== 'string' || name === '')
      wrong.push(`The site "${id}" needs a \`name\` for the dashboard.`)
    for (const origin of origins ?? []) {
      if (!isOrigin(origin))
        wrong.push(`"${origin}" is no origin; write it as https://shop.example, without a path.`)
    }
  }
  return wrong
}
