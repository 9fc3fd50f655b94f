import { parseArgs } from 'node:util'
import type { Site } from './site.ts'

/** What the command line and the environment ask for. */
export interface Command {
  readonly port: number
  readonly host: string
  /** Folder of the inbox and the store. */
  readonly data: string
  readonly sites: readonly Site[]
  /** Missing: one is made for this run. */
  readonly token?: string
}

/** How the command is used, as it prints it. */
export const usage = `heed-collector: receives what your site's visitors tell you, and shows it on a dashboard.

  --site shop                    a site that may send, more than once for more;
  --site "shop=Fern & Field"     with its name, or as JSON:
  --site '{"id":"shop","name":"Fern & Field","origins":["https://fern.example"]}'
  --token …     opens the dashboard, at least 16 characters; without one, one is made for this run
  --data …      folder of the files, heed-data unless told
  --port …      8787 unless told, 0 for any that is free
  --host …      127.0.0.1 unless told
  --help

heed-collector verify --help: how to check that no consent record was changed or removed.

Each can stand in the environment instead: HEED_SITE (one, or a JSON array), HEED_TOKEN, HEED_DATA, HEED_PORT, HEED_HOST.
`

/** A site as written: an id, an id and a name, JSON of one site or of several. */
function readSites(text: string): readonly Site[] {
  if (/^\s*[[{]/.test(text)) {
    try {
      return [JSON.parse(text)].flat() as readonly Site[]
    } catch {
      throw new TypeError(
        `--site ${text}: this is not JSON. Write it as '{"id":"shop","name":"Fern & Field"}'.`,
      )
    }
  }
  const [id = '', name] = text.split(/=(.*)/s)
  return [{ id: id.trim(), name: name?.trim() || id.trim() }]
}

/**
 * Reads the command line; what it leaves out comes from the environment.
 *
 * @throws TypeError in words for whoever typed it: an option nobody knows, a port that is none, no site
 * @returns null when help was asked for
 */
export function readCommand(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Command | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      site: { type: 'string', multiple: true },
      token: { type: 'string' },
      data: { type: 'string' },
      port: { type: 'string' },
      host: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return null
  const port = values.port ?? env['HEED_PORT'] ?? '8787'
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new TypeError(`--port ${port}: a port is a number from 0 to 65535.`)
  const sites = (values.site ?? [env['HEED_SITE'] ?? []].flat()).flatMap(readSites)
  if (sites.length === 0) throw new TypeError('Name at least one site: --site "shop=Fern & Field".')
  const token = values.token ?? env['HEED_TOKEN']
  return {
    port: Number(port),
    host: values.host ?? env['HEED_HOST'] ?? '127.0.0.1',
    data: values.data ?? env['HEED_DATA'] ?? 'heed-data',
    sites,
    ...(token === undefined ? {} : { token }),
  }
}
