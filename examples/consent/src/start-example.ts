import { fileURLToPath } from 'node:url'
import { serve } from '@heed/collector'
import { bundle } from '../../../.dev/bundle.mjs'
import { createOthers } from './others.ts'
import { createSite } from './site.ts'

/** The example while it runs. */
export interface Example {
  /** Where the site is. */
  readonly site: string
  /** Where the others are. */
  readonly others: string
  /** What was asked of the others, in order. */
  readonly asked: readonly string[]
  close(): Promise<void>
}

/**
 * Bundles the page and serves the site and the others on two ports of this machine; nothing leaves it.
 *
 * @param port The site's; the others get the next one. 0 takes any that are free.
 */
export async function startExample(port = 0): Promise<Example> {
  const output = await bundle({ input: { page: fileURLToPath(new URL('page.ts', import.meta.url)) } })
  const scripts = new Map(output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : '']))
  const { answer, asked } = createOthers()
  const there = await serve(answer, { port: port && port + 1 })
  const others = `http://localhost:${there.port}`
  const here = await serve(createSite({ others, asked, scripts }), { port })
  return {
    site: `http://localhost:${here.port}`,
    others,
    asked,
    async close() {
      await Promise.all([here.close(), there.close()])
    },
  }
}
