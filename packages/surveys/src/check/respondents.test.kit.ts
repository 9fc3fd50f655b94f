import type { Answer, Item, SurveyDefinition } from '@heed/schema'
import { pathOf, type Path } from '../flow/path-of.ts'

/** Numbers from 0 to 1, the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

const pick = <T>(things: readonly T[], random: () => number): T =>
  things[Math.floor(random() * things.length)]!

/** What somebody answers, or leaves out, who reads nothing. */
function answerTo(item: Item, random: () => number): Answer | undefined {
  if (!item.required && random() < 0.2) return undefined
  const between = (min: number, max: number) => min + Math.floor(random() * (max - min + 1))
  switch (item.type) {
    case 'scale':
      return between(item.min, item.max)
    case 'slider':
      return item.min + between(0, (item.max - item.min) / (item.step ?? 1)) * (item.step ?? 1)
    case 'text':
      return 'Because.'
    case 'consent':
      return true
    case 'date':
      return `2026-${String(between(1, 12)).padStart(2, '0')}-${String(between(1, 28)).padStart(2, '0')}`
    case 'kano':
      return { with: between(1, 5), without: between(1, 5) }
    case 'maxdiff': {
      const best = pick(item.choices, random).id
      return {
        best,
        worst: pick(
          item.choices.filter(({ id }) => id !== best),
          random,
        ).id,
      }
    }
    case 'matrix':
      return Object.fromEntries(item.rows.map(({ id }) => [id, pick(item.choices, random).id]))
    case 'contact':
      return Object.fromEntries(item.fields.filter(() => random() < 0.5).map((field) => [field, 'some']))
    case 'ranking':
      return item.choices.map(({ id }) => id)
    case 'message':
      return undefined
    default:
      return item.multiple
        ? item.choices.map(({ id }) => id).filter(() => random() < 0.5)
        : [pick(item.choices, random).id]
  }
}

/** The ways of some hundred people through a survey, the same each time. */
export function walks(survey: SurveyDefinition, people = 600): readonly Path[] {
  const random = chance(7)
  return Array.from({ length: people }, () => {
    const given = survey.instrument.items.flatMap((item) => {
      const answer = answerTo(item, random)
      return answer === undefined ? [] : [[item.id, answer] as const]
    })
    return pathOf(survey, Object.fromEntries(given))
  })
}
