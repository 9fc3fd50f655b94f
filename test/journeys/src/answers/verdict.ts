import { within } from '../storm/wait.ts'
import { type Kept, lastWord } from './book.ts'
import { answers } from './questions.ts'
import type { Stand } from './stand.ts'
import { type Case, loses, SENDING } from './table.ts'
import type { Walk } from './walk.ts'

/** What became of a case: nothing to complain of, if all is well. */
export interface Verdict {
  readonly one: Case
  readonly site: string
  readonly responses: number
  readonly wrong: readonly string[]
}

/** How many answers have to be there in the end: at least and at most. `whole`: with the one that is kept apart until it is sent. */
function promised({ fault, step, consent, returns }: Case): { least: number; most: number } {
  if (step > SENDING || (returns && step < SENDING) || !loses(fault)) return { least: 4, most: 4 }
  const soFar = consent === 'granted' ? Math.min(step, 3) : 0
  // Who is gone in the moment of sending: the whole or, where that may be kept, everything so far.
  if (step === SENDING) return { least: soFar, most: 4 }
  return { least: soFar, most: soFar }
}

const ids = (words: readonly Kept[]) => new Set(words.map(({ response }) => response))

/** Waits until as many answers as were promised are with the collector. */
export function arrival(stand: Stand, one: Case, site: string, ms: number): Promise<boolean> {
  const { least } = promised(one)
  return within(ms, () => Object.keys(lastWord(stand.kept(site))?.answers ?? {}).length >= least)
}

/** Judges what the collector has of a case once nothing more can come. */
export async function judge(stand: Stand, one: Case, walk: Walk): Promise<Verdict> {
  const { site, resumedAt, draft } = walk
  const { least, most } = promised(one)
  const size = () => Object.keys(lastWord(stand.kept(site))?.answers ?? {}).length
  await arrival(stand, one, site, 30_000)
  const words = stand.kept(site)
  const word = lastWord(words)
  const wrong: string[] = []
  const check = (is: boolean, what: string) => void (is || wrong.push(what))

  check(size() >= least, `${size()} answers of ${least} came`)
  check(size() <= most, `${size()} answers came, ${most} were given`)
  check(ids(words).size <= 1, `${ids(words).size} responses`)
  const counted = await stand.counted(site)
  check(counted === ids(words).size, `${counted} counted of ${ids(words).size}`)
  // Two tabs may both press send, and so may who was interrupted in doing so; it is one response all the same.
  const twice = one.fault === 'second tab' || (loses(one.fault) && one.step === SENDING)
  const wholes = words.filter(({ complete }) => complete).length
  check(wholes <= (twice ? 2 : 1), `sent ${wholes} times`)
  const given = Object.entries(word?.answers ?? {})
  check(
    given.every(
      ([id, answer]) => JSON.stringify(answer) === JSON.stringify(answers[id as keyof typeof answers]),
    ),
    `other answers: ${JSON.stringify(given)}`,
  )
  check(
    words.every(({ complete, answers }) => complete || !('reach' in answers)),
    'whom to reach was told before it was sent',
  )
  const parts = words.length - wholes
  check(one.consent === 'granted' || parts === 0, `${parts} parts without consent`)
  check(!draft, 'something is left on the device')
  if (resumedAt !== undefined) {
    const from = one.consent === 'granted' ? one.step : 0
    const isAlive = one.fault === 'page is left, and back' && resumedAt === one.step
    check(resumedAt === from || isAlive, `went on at ${resumedAt}, not at ${from}`)
  }
  return { one, site, responses: ids(words).size, wrong }
}
