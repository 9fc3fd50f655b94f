import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCollector, duckdbStore, serve, sqliteInbox } from '@heed/collector'
import { experience, inLanguages, nps } from '@heed/surveys/presets'
import { bundle } from '../../../.dev/bundle.mjs'
import { createSite } from './site.ts'
import { tags } from './texts/texts.ts'

/** The example while it runs. */
export interface Example {
  /** Where the site is. */
  readonly site: string
  /** Where the collector keeps what it acknowledged, until the example ends. */
  readonly inboxPath: string
  close(): Promise<void>
}

/**
 * Bundles the page and serves it with a collector of its own; nothing leaves this machine.
 *
 * @param options.port The site's. 0 takes any that is free.
 */
export async function startExample({ port = 0 } = {}): Promise<Example> {
  const entry = (name: string) => fileURLToPath(new URL(`${name}.ts`, import.meta.url))
  const output = await bundle({ input: { page: entry('page'), stand: entry('stand') } })
  const made = new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : '']))
  // A definition is a plain document: made once, for every visitor and every language.
  const survey = { ...(await inLanguages((words) => experience(words.experience), tags)), id: 'by_link' }
  made.set('experience.json', JSON.stringify(survey))
  const mailed = {
    ...(await inLanguages((words) => nps(words.nps), tags)),
    id: 'by_mail',
    subject: 'Fern & Field',
  }
  made.set('nps.json', JSON.stringify(mailed))

  const folder = await mkdtemp(join(tmpdir(), 'heed-surveys-'))
  const inboxPath = join(folder, 'inbox.db')
  const inbox = sqliteInbox(inboxPath)
  const store = duckdbStore(join(folder, 'store.duckdb'))
  const ending = new AbortController()
  const collector = createCollector(
    {
      inbox,
      store,
      sites: [{ id: 'surveys', name: 'Surveys, by example' }],
      adminToken: randomBytes(18).toString('base64url'),
    },
    { signal: ending.signal },
  )
  const here = await serve(createSite({ collector, made, mailed }), { port })
  return {
    site: `http://localhost:${here.port}`,
    inboxPath,
    async close() {
      await here.close()
      ending.abort()
      await store.close()
      await inbox.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
