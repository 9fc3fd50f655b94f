import { parseArgs } from 'node:util'
import type { ChainHead } from './inbox.ts'

/** What `heed-collector verify` is asked. */
export interface VerifyCommand {
  /** Folder of the inbox. */
  readonly data: string
  readonly site?: string
  readonly head?: ChainHead
  /** File with a canonical text. */
  readonly text?: string
  /** Id of the record that is said to carry the text. */
  readonly record?: string
}

/** How the command is used, as it prints it. */
export const verifyUsage = `heed-collector verify: recomputes the chain of consent records. Only reads; the collector may go on running.

  --data …             folder of the files, heed-data unless told
  --site shop          one site; every site unless told
  --head 5:0f3a…       a head that this command printed earlier: shows a chain that was written anew. Needs --site
  --text shown.txt     a canonical text: which records say that exactly this was shown. Needs --site
  --record 0193…       with --text: whether this record says so
  --help

Ends with 0 when everything holds and with 1 when something does not, and names the first record that does not.
`

/**
 * Reads the command line of `verify`; what it leaves out comes from the environment.
 *
 * @param args what stands after `verify`
 * @throws TypeError in words for whoever typed it
 * @returns null when help was asked for
 *
 * @example
 * readVerify(['--site', 'shop'], {}) // { data: 'heed-data', site: 'shop' }
 */
export function readVerify(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): VerifyCommand | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      data: { type: 'string' },
      site: { type: 'string' },
      head: { type: 'string' },
      text: { type: 'string' },
      record: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })
  if (values.help) return null
  const { site, head, text, record } = values
  const [, number, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(head ?? '') ?? []
  if (head !== undefined && (!number || !hash))
    throw new TypeError('--head is a number, a colon and 64 hexadecimal digits, as this command prints it.')
  if (site === undefined && (head ?? text) !== undefined)
    throw new TypeError('--head and --text are about one site: name it with --site.')
  if (record !== undefined && text === undefined)
    throw new TypeError('--record needs the text that was shown: --text FILE.')
  return {
    data: values.data ?? env['HEED_DATA'] ?? 'heed-data',
    ...(site === undefined ? {} : { site }),
    ...(number && hash ? { head: { number: Number(number), hash } } : {}),
    ...(text === undefined ? {} : { text }),
    ...(record === undefined ? {} : { record }),
  }
}
