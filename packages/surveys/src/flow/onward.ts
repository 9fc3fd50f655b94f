import type { SurveyDefinition } from '@heed/schema'
import { holds, type Answers } from './holds.ts'

/** What a path depends on. A whole definition will do. */
export type Flowing = Pick<SurveyDefinition, 'instrument' | 'flow'>

/**
 * Where one goes after the last of the items that were asked, in their order: the id of an item, of an ending, or `''` where
 * the survey ends and no ending is named.
 *
 * The first rule that holds counts. Only answers to what was asked on the way are looked at: an answer to a question that a later
 * change of mind has taken off the path decides nothing. No item is asked twice: a rule that leads to one that was asked, or to
 * nowhere, is passed over. Without a rule the next item follows that was not asked, then the first ending.
 *
 * @example
 * onward(definition, { score: 3 }, ['score']) // 'reason'
 */
export function onward({ instrument, flow }: Flowing, answers: Answers, asked: readonly string[]): string {
  const ids = idsOf(instrument?.items)
  const endings = idsOf(flow?.endings)
  const after = asked.at(-1)
  const open = (id: string) => ids.includes(id) && !asked.includes(id)
  const counting = Object.fromEntries(
    asked.flatMap((id) => (Object.hasOwn(answers, id) ? [[id, answers[id]!]] : [])),
  )
  const rule = list(flow?.rules).find(
    (rule) =>
      rule?.after === after &&
      after !== undefined &&
      (open(rule.goTo) || endings.includes(rule.goTo)) &&
      (rule.when === undefined || holds(rule.when, counting)),
  )
  return rule?.goTo ?? ids.slice(ids.indexOf(after!) + 1).find(open) ?? endings[0] ?? ''
}

const list = <T>(value: readonly T[] | undefined): readonly T[] => (Array.isArray(value) ? value : [])

/** The ids of items or endings, whatever else a document holds in their place. */
export const idsOf = (things: readonly { readonly id: string }[] | undefined): string[] =>
  list(things).flatMap((thing) => (typeof thing?.id === 'string' ? [thing.id] : []))
