import type { Visit } from '../storm/engine.ts'
import { within } from '../storm/wait.ts'
import { button, gestures } from './questions.ts'

/** Where a survey is, as its visitor sees it. */
export interface Seen {
  /** Items gone through; 4 is the review. -1 while nothing is drawn. */
  readonly step: number
  readonly phase: 'asking' | 'sending' | 'thanks'
  /** Whether the question that is shown has an answer. */
  readonly filled: boolean
}

/** What the page can take, in milliseconds, on a busy machine. */
const PATIENCE = 30_000

const SEEN = `(() => {
  const root = document.querySelector('heed-survey')?.shadowRoot
  const at = (selector) => root?.querySelector(selector)
  const field = at('textarea,input[type=email]')
  return {
    step: at('.review') ? 4 : at('progress') ? at('progress').value - 1 : -1,
    phase: at('.thanks') ? 'thanks' : at('.primary')?.textContent.includes('Sending') ? 'sending' : 'asking',
    filled: Boolean(at(':checked') || field?.value),
  }
})()`

/** Looks at the survey. */
export const see = async (visit: Visit): Promise<Seen> => (await visit.run(SEEN)) as Seen

const until = async (visit: Visit, what: string, is: (seen: Seen) => boolean): Promise<Seen> => {
  let seen: Seen | undefined
  if (await within(PATIENCE, async () => is((seen = await see(visit))))) return seen!
  throw new Error(`the survey is not ${what}: ${JSON.stringify(seen)}`)
}

/** Waits until the script is there and, if it should, the survey is drawn: a page that was kept alive may thank already. */
export async function arrive(visit: Visit, draws = true): Promise<void> {
  if (!(await within(PATIENCE, async () => (await visit.run(`'track' in (window.heed ?? {})`)) === true)))
    throw new Error('the script did not come')
  if (draws) await until(visit, 'drawn', ({ step, phase }) => step >= 0 || phase === 'thanks')
}

/** Presses the button that goes on or sends, so many times without looking up. */
export const press = async (visit: Visit, times = 1): Promise<void> => {
  await visit.run(`void ${`(${button}?.click(), 1)`.concat(` + (${button}?.click(), 1)`.repeat(times - 1))}`)
}

/** Answers the question that is shown, and goes on. */
export async function goOn(visit: Visit, presses = 1): Promise<void> {
  const { step, filled } = await see(visit)
  if (!filled) await visit.run(`void ${gestures[step]}`)
  await press(visit, presses)
  await until(visit, `past item ${step}`, (now) => now.step > step)
}

/** Waits for the thanks. */
export const thanked = (visit: Visit): Promise<Seen> =>
  until(visit, 'thanked for', ({ phase }) => phase === 'thanks')

/** Goes on from wherever the survey is, to the thanks. */
export async function finish(visit: Visit): Promise<void> {
  for (;;) {
    const { step, phase } = await see(visit)
    if (phase !== 'asking') break
    if (step === gestures.length) {
      await press(visit)
      break
    }
    await goOn(visit)
  }
  await thanked(visit)
}
