import type { Instrument, SurveyDefinition } from '@heed/schema'
import type { Flowing } from '../flow/onward.ts'
import { checkFlow } from './check-flow.ts'
import { checkWords } from './check-words.ts'
import { explore } from './explore.ts'
import { finding, type Finding } from './finding.ts'
import { wordsOf } from './words-of.ts'

/**
 * Looks for what a schema can't see: items and endings that nobody comes to, loops, rules that lead nowhere, conditions that can't
 * hold, words that are missing, placeholders that stand for nothing, variants that don't fit the flow. Give it a definition that the schema
 * accepts. Pure; it always ends, and takes milliseconds for a usual survey.
 *
 * What is reached is found by trying every answer that the conditions can tell apart, so it is exact, up to `effort` steps; beyond
 * that it keeps quiet where it isn't sure, but may name a loop that no answers make.
 *
 * @param definition A survey that meets `SurveyDefinitionSchema`.
 * @param locales BCP 47 tags that every text in several languages must have, exactly as written. Unless told: those found anywhere in the
 * survey. A text that is one string is for every language.
 * @returns What is wrong, in the order of the document's parts; empty if nothing is.
 * @example
 * checkSurvey(nps(), ['en', 'de']) // []
 */
export function checkSurvey(
  definition: SurveyDefinition,
  locales: readonly string[] = localesOf(definition),
): readonly Finding[] {
  const own = checkOne(definition, locales)
  const known = new Set(own.map(({ code, path }) => `${code} ${path}`))
  return [
    ...own,
    ...named(definition, definition.instrument, 'instrument'),
    ...(definition.experiment ?? []).flatMap(({ id, instrument }, index) => {
      const path = `experiment.${index}`
      const found = checkOne({ ...definition, instrument }, locales).flatMap((one): Finding[] => {
        if (one.path.startsWith('instrument')) return [{ ...one, path: `${path}.${one.path}` }]
        if (known.has(`${one.code} ${one.path}`)) return []
        const message = `With the items of variant "${id}", ${one.path}: ${one.message}`
        return [finding('variant_mismatch', `${path}.instrument`, message, id)]
      })
      return [...found, ...named(definition, instrument, `${path}.instrument`)]
    }),
  ]
}

function checkOne(definition: Flowing, locales: readonly string[]): readonly Finding[] {
  const explored = explore(definition)
  return [...checkFlow(definition, explored), ...checkWords(definition, explored, locales)]
}

function named({ anonymous }: SurveyDefinition, { items }: Instrument, path: string): readonly Finding[] {
  if (!anonymous) return []
  return items.flatMap(({ id, type }, index) => {
    if (type !== 'contact' && type !== 'consent') return []
    const message =
      type === 'contact'
        ? 'The survey is anonymous, and this asks who somebody is. Invite in an ending, where it is kept apart.'
        : 'The survey is anonymous, so nobody can tell who agreed. Drop the statement, or the anonymity.'
    return [finding('not_anonymous', `${path}.items.${index}`, message, id)]
  })
}

function localesOf(definition: SurveyDefinition): readonly string[] {
  const { flow, experiment = [] } = definition
  const all = [definition, ...experiment.map(({ instrument }) => ({ instrument, ...(flow && { flow }) }))]
  const tags = all.flatMap(wordsOf).flatMap(({ text }) => (typeof text === 'string' ? [] : Object.keys(text)))
  return [...new Set(tags)]
}
