import { type Answer, type Item, type SurveyDefinition, SurveyDefinitionSchema } from '@heed/schema'
import { expect } from 'vitest'
import { nextStep } from '../flow/next-step.ts'
import type { Imported } from './loss.ts'

/** One original, written by ourselves in another maker's shape, and what is expected of its import. */
export interface Fixture {
  /** What it shows. */
  readonly title: string
  readonly original: unknown
  /** The codes of its losses, each once, in alphabetical order. */
  readonly losses: readonly string[]
  /** Headlines of questions that are left out. */
  readonly dropped?: readonly string[]
  /** Why its way cannot be the original's: the report says so too. */
  readonly strays?: string
  /** Nothing is to come of it. */
  readonly nothing?: true
  /** What the survey must hold, among more. */
  readonly survey?: object
}

/** Chance that can be had again: numbers from 0 to below 1 (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** One question that the original's own rules came to, and its random answer as an answer of ours. */
export interface Asked {
  readonly headline: string
  readonly answer: (item: Item) => Answer | undefined
}

/** Plays an original by its maker's rules. Gives what was asked, and the headline of the ending; `''` where none is named. */
export type Player = (
  original: never,
  random: () => number,
) => { readonly asked: readonly Asked[]; readonly ending: string }

const first = (text: Item['text']) =>
  (typeof text === 'string' ? text : (Object.values(text)[0] ?? '')).split('\n')[0]!

/** Whether it met the schema, and the codes of its losses. */
export function outcome({ survey, losses }: Imported) {
  if (survey) expect(SurveyDefinitionSchema['~standard'].validate(survey)).toMatchObject({ value: survey })
  return { made: survey !== undefined, losses: [...new Set(losses.map(({ code }) => code))].toSorted() }
}

/** Walks with random answers, by the original's rules and by ours. Says where they part, or undefined. Stops where the original asks again. */
export function parting(
  fixture: Fixture,
  survey: SurveyDefinition,
  player: Player,
  seed: number,
): string | undefined {
  const { asked, ending } = player(fixture.original as never, chance(seed))
  const answers: Record<string, Answer> = {}
  const dropped = new Set(fixture.dropped)
  const met = new Set<string>()
  let here: string | undefined
  for (const { headline, answer } of asked) {
    if (dropped.has(headline)) continue
    if (met.has(headline)) return undefined
    met.add(headline)
    here = nextStep(survey, answers, here)
    const item = survey.instrument.items.find(({ id }) => id === here)
    if (!item || first(item.text) !== headline)
      return `seed ${seed}: "${headline}" was to come, not "${here}", after ${JSON.stringify(answers)}`
    const given = answer(item)
    if (given !== undefined) answers[item.id] = given
  }
  const over = nextStep(survey, answers, here)
  const last = survey.flow?.endings?.find(({ id }) => id === over)
  if (last ? ending !== '' && first(last.text) !== ending : over !== '')
    return `seed ${seed}: it was to end with "${ending}", not "${over}", after ${JSON.stringify(answers)}`
  return undefined
}

/** One of a list. */
export const oneOf = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)]!

/** Some of a list, at least one, in their order. */
export function someOf<T>(list: readonly T[], random: () => number): T[] {
  const some = list.filter(() => random() < 0.4)
  return some.length > 0 ? some : [oneOf(list, random)]
}

/** The id of the choice that has a text. */
export function choiceOf(item: Item, text: string, key: 'choices' | 'rows' = 'choices'): string {
  const list =
    key in item
      ? (item as unknown as Record<string, readonly { id: string; text: Item['text'] }[]>)[key]!
      : []
  return list.find((choice) => first(choice.text) === text)?.id ?? `no ${text}`
}
