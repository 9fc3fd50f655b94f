import type { Answer } from '@heed/schema'
import type { Flowing } from '../flow/onward.ts'
import { modelOf, type Model } from './model.ts'
import { truthOf, type Truth } from './truth-of.ts'

/** Everything that answers can lead to. */
export interface Explored {
  /** Whether it is exact. Otherwise it may hold more than answers can lead to, and never less. */
  readonly exact: boolean
  /** Id of an item to those that can come next, endings among them. */
  readonly onward: ReadonlyMap<string, ReadonlySet<string>>
  readonly reached: ReadonlySet<string>
  /** Path of a condition, or of a part of one, to what can come of it where it is asked. */
  readonly truths: ReadonlyMap<string, Truth>
  /** Indexes of the rules that some answers follow. */
  readonly followed: ReadonlySet<number>
  /** Paths of rules, and of items, after which the way leads back. */
  readonly circles: ReadonlySet<string>
}

/** How many steps (a question with an answer, in one state) are tried before something is forgotten. */
export const effort = 5_000

/**
 * Tries every way through a survey, with answers that its conditions can tell apart. What does not matter any more is forgotten, so that most surveys
 * take few steps. Where they would be more than `effort`, answers are forgotten that matter for longest, and what they decide counts as
 * open: then `exact` is false. It always ends.
 */
export function explore(definition: Flowing, most: number = effort): Explored {
  const model = modelOf(definition)
  const known = [...model.answers.keys()].filter((id) => model.answers.get(id))
  const span = (id: string) => model.items.findLastIndex((item) => model.wanted.get(item.id)!.has(id))
  const sorted = known.toSorted((a, b) => span(a) - span(b))
  const whole = known.length === model.answers.size
  for (let kept = sorted.length; ; kept = Math.floor(kept / 2)) {
    const found = walk(model, new Set(sorted.slice(0, kept)), model.cyclic, most)
    if (found) return { ...found, exact: whole && kept === sorted.length }
    if (!kept) return { ...walk(model, new Set(), false, Infinity)!, exact: false }
  }
}

interface State {
  readonly at: string
  readonly answers: Readonly<Record<string, Answer>>
  readonly asked: ReadonlySet<string>
}

function walk(
  model: Model,
  kept: ReadonlySet<string>,
  remembers: boolean,
  most: number,
): Omit<Explored, 'exact'> | undefined {
  const { items, endings, rules } = model
  const ids = items.map(({ id }) => id)
  const found = {
    onward: new Map<string, Set<string>>(ids.map((id) => [id, new Set()])),
    reached: new Set<string>(),
    truths: new Map<string, Truth>(),
    followed: new Set<number>(),
    circles: new Set<string>(),
  }
  const seen = new Set<string>()
  const states: State[] = []
  const goTo = (next: string, { at, answers, asked }: State) => {
    if (at) found.onward.get(at)!.add(next)
    found.reached.add(next)
    if (!ids.includes(next)) return
    const matters = [...model.wanted.get(next)!]
      .filter((id) => kept.has(id) && Object.hasOwn(answers, id))
      .sort()
    const past = remembers ? [...asked].sort() : []
    const state = {
      at: next,
      answers: Object.fromEntries(matters.map((id) => [id, answers[id]!])),
      asked: new Set(past),
    }
    const key = JSON.stringify([next, state.answers, past])
    if (seen.has(key)) return
    seen.add(key)
    states.push(state)
  }
  if (ids[0] !== undefined) goTo(ids[0], { at: '', answers: {}, asked: new Set() })

  let steps = 0
  for (let state = states.pop(); state; state = states.pop()) {
    const { at } = state
    const asked = new Set([...state.asked, at])
    const own = model.answers.get(at)
    const blurred = (id: string) => (id === at ? !own : !kept.has(id)) && model.answers.has(id)
    for (const answer of own ?? [undefined]) {
      if (++steps > most) return undefined
      const answers = answer === undefined ? state.answers : { ...state.answers, [at]: answer }
      const here = { at, answers, asked }
      let open = true
      for (const [{ when, goTo: target }, index] of rules.get(at) ?? []) {
        const truth = when ? truthOf(when, `flow.rules.${index}.when`, answers, blurred, found.truths) : 2
        const known = ids.includes(target) || endings.includes(target)
        if (!open || !known || !(truth & 2)) continue
        const back = ids.includes(target) && ids.indexOf(target) <= ids.indexOf(at)
        const round = !remembers && back && model.ahead.get(target)!.has(at)
        if (asked.has(target) || round) found.circles.add(`flow.rules.${index}.goTo`)
        if (asked.has(target)) continue
        found.followed.add(index)
        goTo(target, here)
        // Where it isn't known what was asked, the rule may lead back, and be passed over.
        open = (truth & 1) > 0 || (model.cyclic && !remembers)
      }
      if (!open) continue
      const later = ids.slice(ids.indexOf(at) + 1)
      if (later[0] !== undefined && asked.has(later[0]))
        found.circles.add(`instrument.items.${ids.indexOf(at)}`)
      const next = later.filter((id) => !asked.has(id))
      if (model.cyclic && !remembers) for (const id of [...next, endings[0] ?? '']) goTo(id, here)
      else goTo(next[0] ?? endings[0] ?? '', here)
    }
  }
  return found
}
