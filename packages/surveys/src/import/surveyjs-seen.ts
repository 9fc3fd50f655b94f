import type { Placed } from './surveyjs-pages.ts'
import { all, withoutAnswers, type Formula } from './formula.ts'
import type { LossList } from './loss.ts'
import { surveyjsCondition, type Domain } from './surveyjs-condition.ts'

/** When a question is seen. What cannot be read is reported, and the question always seen. */
export function whenSeen(
  when: Placed['when'],
  place: number,
  ids: readonly string[],
  domains: ReadonlyMap<string, Domain>,
  losses: LossList,
): Formula {
  const lookUp = (name: string) => {
    const whole = domains.get(name)
    if (whole) return { domain: whole }
    const dot = name.indexOf('.')
    const domain = dot > 0 ? domains.get(name.slice(0, dot)) : undefined
    return domain && { domain, part: name.slice(dot + 1) }
  }
  return all(
    ...when.map(({ source, path }) => {
      const formula = surveyjsCondition(source, lookUp)
      if (typeof formula === 'object' && 'refused' in formula) {
        losses.add(
          'condition',
          path,
          `This could not be imported: ${formula.refused}. What it hides is always asked.`,
        )
        return true
      }
      const later = new Set(ids.slice(place))
      const known = withoutAnswers(formula, (item) => later.has(item))
      if (JSON.stringify(known) !== JSON.stringify(formula))
        losses.add(
          'looks_ahead',
          path,
          'It looks at an answer that comes later, and was read as if there were none.',
        )
      return known
    }),
  )
}
