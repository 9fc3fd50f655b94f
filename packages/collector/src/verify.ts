import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { VerifyCommand } from './read-verify.ts'
import { type Verified, verifyConsent } from './sqlite/verify-consent.ts'

/** Lines for whoever asked, and whether everything holds. */
export interface Verdict {
  readonly ok: boolean
  readonly lines: readonly string[]
}

/** Of the bytes of the file, without the line end that an editor leaves behind. */
function textHashOf(file: string): string {
  const text = readFileSync(file)
  const end = text.at(-1) === 10 ? (text.at(-2) === 13 ? -2 : -1) : text.length
  return createHash('sha256').update(text.subarray(0, end)).digest('hex')
}

function aboutText({ site, shown }: Verified, { text, record }: VerifyCommand): Verdict {
  if (record !== undefined) {
    const ok = shown.includes(record)
    return {
      ok,
      lines: [`${site}: record ${record} ${ok ? 'says' : 'does not say'} that ${text} was shown.`],
    }
  }
  const which = shown.length > 10 ? [...shown.slice(0, 10), '…'] : shown
  return {
    ok: shown.length > 0,
    lines: [`${site}: ${shown.length} records say that ${text} was shown.`, ...which.map((id) => `  ${id}`)],
  }
}

/**
 * Carries out `heed-collector verify`.
 *
 * @param tell called now and then on a long chain, with a line to print
 * @throws Error when a file can't be read
 *
 * @example
 * verify({ data: 'heed-data', site: 'shop' }).lines // ['shop: holds. 5 records, head 5:0f3a…']
 */
export function verify(command: VerifyCommand, tell: (line: string) => void = () => {}): Verdict {
  const { data, site, head, text } = command
  const found = verifyConsent(join(data, 'inbox.db'), {
    site,
    noted: head,
    textHash: text === undefined ? undefined : textHashOf(text),
    progress: (of, done, all) => tell(`${of}: ${done} of ${all} records`),
  })
  if (found.length === 0) return { ok: true, lines: ['There are no consent records yet.'] }
  const verdicts = found.flatMap((one): Verdict[] => {
    const { check } = one
    if (!check.ok) return [{ ok: false, lines: [`${one.site}: does not hold. ${check.message}`] }]
    const holds = {
      ok: true,
      lines: [`${one.site}: holds. ${check.length} records, head ${check.length}:${check.head}`],
    }
    return text === undefined ? [holds] : [holds, aboutText(one, command)]
  })
  return {
    ok: verdicts.every(({ ok }) => ok),
    lines: verdicts.flatMap(({ lines }) => lines),
  }
}
