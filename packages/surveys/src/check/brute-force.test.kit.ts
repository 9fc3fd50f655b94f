import type { Answer, SurveyDefinition } from '@heed/schema'
import { holds } from '../flow/holds.ts'
import { pathOf } from '../flow/path-of.ts'
import { allAnswersTo } from '../flow/surveys.test.arbitrary.ts'

/** Every way of answering the items that conditions ask about; `undefined` where they are too many to go through. */
export function allAnswers({ instrument, flow }: SurveyDefinition): Record<string, Answer>[] | undefined {
  const asked = JSON.stringify(flow?.rules)
  let all: Record<string, Answer>[] = [{}]
  for (const item of instrument.items.filter(({ id }) => asked.includes(`"item":"${id}"`))) {
    const given = allAnswersTo(item)
    if (all.length * given.length > 3_000) return undefined
    all = all.flatMap((answers) =>
      given.map((answer) => (answer === undefined ? answers : { ...answers, [item.id]: answer })),
    )
  }
  return all
}

/** What people come to, from where to where they go, which rules lead them, and whether one would lead in a circle. */
export function walked(definition: SurveyDefinition, ways: readonly Record<string, Answer>[]) {
  const reached = new Set<string>()
  const onward = new Set<string>()
  const followed = new Set<number>()
  let circle = false
  const ids = definition.instrument.items.map(({ id }) => id)
  const ends = definition.flow!.endings!.map(({ id }) => id)
  for (const answers of ways) {
    const { items, ending } = pathOf(definition, answers)
    const steps = [...items, ending]
    for (const [index, id] of steps.entries()) {
      reached.add(id)
      if (index === items.length) break
      onward.add(`${id} ${steps[index + 1]}`)
      const told = Object.fromEntries(
        Object.entries(answers).filter(([id]) => items.indexOf(id) <= index && items.includes(id)),
      )
      const past = items.slice(0, index + 1)
      const rules = definition
        .flow!.rules!.map((rule, at) => ({ ...rule, at }))
        .filter(
          ({ after, when, goTo }) =>
            after === id && [...ids, ...ends].includes(goTo) && (!when || holds(when, told)),
        )
      const right = rules.find(({ goTo }) => !past.includes(goTo))
      if (right) followed.add(right.at)
      circle ||=
        rules.indexOf(right!) > 0 ||
        (!right && (rules.length > 0 || past.includes(ids[ids.indexOf(id) + 1]!)))
    }
  }
  return { reached: [...reached].sort(), onward: [...onward].sort(), followed, circle }
}
