import { parseArgs } from 'node:util'
import { anchors, type Anchor, us } from './anchors.ts'

/** What was asked for on the command line. */
export interface Options {
  readonly anchors: readonly Anchor[]
  readonly rounds: number
  /** Whether everybody is measured, and often enough: only then the results are written down. */
  readonly whole: boolean
}

/** Rounds from which on results may be written down, for benches that have so many. */
const ENOUGH = 3

/**
 * Reads `--only name,name`, which picks anchors by any part of their name, in any case (ours is always there), and
 * `--rounds n`.
 *
 * @throws TypeError for an option that there is not, and a number that is none.
 */
export function readOptions(rounds: number): Options {
  const { values } = parseArgs({ options: { only: { type: 'string' }, rounds: { type: 'string' } } })
  const wanted = values.only?.toLowerCase().split(',')
  const asked = Number(values.rounds ?? rounds)
  if (!Number.isInteger(asked) || asked < 1) throw new TypeError('--rounds takes a whole number from 1.')
  return {
    anchors: anchors.filter(
      (anchor) => anchor === us || !wanted || wanted.some((part) => anchor.name.toLowerCase().includes(part)),
    ),
    rounds: asked,
    whole: !wanted && asked >= Math.min(rounds, ENOUGH),
  }
}

/** Says how far it is, where it does not mix with the table. */
export const progress = (what: string): void => void process.stderr.write(`bench: ${what}\n`)
