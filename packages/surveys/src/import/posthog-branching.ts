import { all, any, type Formula } from './formula.ts'
import type { Exit } from './assemble.ts'
import type { Context } from './ask.ts'
import type { Fields } from './fields.ts'
import type { PosthogQuestion } from './posthog-question.ts'

/** The scores of each bucket that PostHog branches by. Emoji of two points count 1 as the good one. */
const buckets: Readonly<Record<number, Readonly<Record<string, readonly [from: number, to: number]>>>> = {
  2: { positive: [1, 1], negative: [2, 2] },
  3: { negative: [1, 1], neutral: [2, 2], positive: [3, 3] },
  5: { negative: [1, 2], neutral: [3, 3], positive: [4, 5] },
  7: { negative: [1, 3], neutral: [4, 4], positive: [5, 7] },
  10: { detractors: [0, 6], passives: [7, 8], promoters: [9, 10] },
}

function inBucket({ item, scale }: PosthogQuestion, bucket: string): Formula {
  const range = Object.hasOwn(buckets[scale] ?? {}, bucket) ? buckets[scale]![bucket] : undefined
  if (item?.type !== 'scale' || !range) return false
  // Thumbs: PostHog writes 1 for up and 2 for down, Heed 1 and 0.
  const [from, to] = item.format === 'thumbs' ? [2 - range[1], 2 - range[0]] : range
  if (from === to) return { op: 'eq', item: item.id, value: from }
  return all({ op: 'gte', item: item.id, value: from }, { op: 'lte', item: item.id, value: to })
}

/** The ways on from one question. What its branching does not name goes on to the next. */
export function exitsOf(
  fields: Fields,
  question: PosthogQuestion,
  place: number,
  ids: readonly string[],
  { losses }: Context,
): Exit[] {
  const branching = fields.object('branching')
  if (!branching) return []
  const type = branching.string('type')
  const { item } = question
  const given = fields.list('choices')
  const to = (target: unknown, path: string): string | undefined => {
    if (target === 'end') return undefined
    if (Number.isInteger(target) && ids[target as number] !== undefined) return ids[target as number]
    if (target !== 'next_question')
      losses.add('branch', path, 'This leads to no question; the next one follows.')
    return ids[place + 1]
  }
  const exits: Exit[] = []
  if (type === 'end') exits.push({ when: true, to: undefined })
  else if (type === 'specific_question')
    exits.push({ when: true, to: to(branching.value('index'), branching.at('index')) })
  else if (type === 'response_based') {
    const values = branching.object('responseValues')
    for (const key of Object.keys((values && (branching.value('responseValues') as object)) ?? {})) {
      // PostHog looks for the first choice of the text that was chosen.
      const chosen = question.choices.filter((_, index) => String(given.indexOf(given[index])) === key)
      const when: Formula =
        item?.type === 'choice' && !item.multiple
          ? any(...chosen.map((value) => ({ op: 'eq' as const, item: item.id, value })))
          : inBucket(question, key)
      const target = to(values!.value(key), values!.at(key))
      if (when === false)
        losses.add(
          'branch',
          values!.at(key),
          'No answer to this question is called so; this way was left out.',
        )
      else exits.push({ when, to: target })
    }
  } else if (type && type !== 'next_question')
    losses.add(
      'branch',
      branching.at('type'),
      'This kind of branching is not known; the next question follows.',
    )
  if (type !== 'specific_question') branching.harmless('index')
  if (type !== 'response_based') branching.harmless('responseValues')
  branching.done()
  return exits
}
