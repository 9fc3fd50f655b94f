import { answered } from '../storm/wait.ts'
import type { Stand } from './stand.ts'
import { type Case, steps } from './table.ts'
import { judge, type Verdict } from './verdict.ts'
import { crowd } from './visitor.ts'
import { walk } from './walk.ts'

/** What one case may take, in milliseconds. */
const DEADLINE = 180_000

/** A case in words. */
export const named = ({ fault, step, consent, returns, engine }: Case): string =>
  `${fault}, ${steps[step]}, ${consent}${returns ? '' : ', not back'}${engine === 'chromium' ? '' : `, ${engine}`}`

/**
 * Walks through cases in their browsers, several beside each other. Where the driver of a browser fails a case is made once more:
 * that says nothing of answers. Cases of a browser that is not on this machine are left out.
 */
export async function campaign(
  stand: Stand,
  cases: readonly Case[],
  progress: (what: string) => void,
): Promise<Verdict[]> {
  const verdicts: Verdict[] = []
  for (const [engine, own] of Map.groupBy(cases, (one) => one.engine)) {
    const there = await crowd(engine)
    if (!there) {
      progress(`no ${engine} on this machine: ${own.length} cases are left out`)
      continue
    }
    const waiting = [...own]
    const attempt = async (one: Case): Promise<Verdict> => {
      const trial = async () => judge(stand, one, await walk(stand, await there.visitor(), one))
      return answered(DEADLINE, named(one), trial())
    }
    const lane = async () => {
      for (let one = waiting.shift(); one; one = waiting.shift()) {
        const again = one
        const verdict = await attempt(one).catch((error: Error) => {
          progress(`${named(again)} is made again: ${error.message.split('\n')[0]}`)
          return attempt(again).catch(({ message }: Error) => ({
            one: again,
            site: '',
            responses: 0,
            wrong: [`it could not be walked: ${message.split('\n')[0]}`],
          }))
        })
        verdicts.push(verdict)
        progress(`${verdicts.length}. ${named(one)}: ${verdict.wrong.join('; ') || 'well'}`)
      }
    }
    try {
      await Promise.all(Array.from({ length: there.lanes }, lane))
    } finally {
      await there.end()
    }
  }
  return verdicts
}
