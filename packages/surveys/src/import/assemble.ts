import {
  SurveyDefinitionSchema,
  type Condition,
  type Instrument,
  type Item,
  type Rule,
  type SurveyDefinition,
  type SurveyEnding,
} from '@heed/schema'
import { all, levelsOf, withoutAnswers, type Formula } from './formula.ts'
import type { Imported, LossList } from './loss.ts'

/** A way on from a step: when it holds, to another step or ending; to nothing named: the end. */
export interface Exit {
  readonly when: Formula
  readonly to: string | undefined
}

/** One place in the order of an original, with the ways on from it. The first that holds counts; else the next step follows. */
export interface Step {
  readonly id: string
  readonly path: string
  /** Missing where it could not be imported: it is passed by, unanswered. */
  readonly item?: Item | undefined
  readonly exits: readonly Exit[]
}

/** What an importer has read. */
export interface Parts {
  readonly id: string
  readonly kind: Instrument['kind']
  readonly steps: readonly Step[]
  readonly endings: readonly SurveyEnding[]
  readonly delivery?: SurveyDefinition['delivery'] | undefined
  /** An id that no ending has yet. */
  readonly spareEnding: string
}

const mostExits = 2_000

/** Ways on from every step, up to the first that always holds. Steps without an item are gone through. */
function waysOn(steps: readonly Step[]): ReadonlyMap<string, readonly Exit[]> | undefined {
  const index = new Map(steps.map((step, place) => [step.id, place]))
  let count = 0
  const from = (place: number, given: Formula, passed: ReadonlySet<number>, into: Exit[]): void => {
    const step = steps[place]!
    for (const exit of [...step.exits, { when: true, to: steps[place + 1]?.id }]) {
      const when = all(given, exit.when)
      if (when === false) continue
      if (++count > mostExits) return
      const target = exit.to === undefined ? undefined : index.get(exit.to)
      if (target === undefined || steps[target]!.item) into.push({ when, to: exit.to })
      else if (passed.has(target)) into.push({ when, to: undefined })
      else from(target, when, new Set([...passed, target]), into)
      if (exit.when === true) return
    }
  }
  const ways = new Map<string, readonly Exit[]>()
  for (const [place, step] of steps.entries()) {
    const into: Exit[] = []
    from(place, true, new Set([place]), into)
    ways.set(step.id, into)
  }
  return count > mostExits ? undefined : ways
}

const untilSure = (exits: readonly Exit[]): readonly Exit[] => {
  const sure = exits.findIndex(({ when }) => when === true)
  return sure < 0 ? exits : exits.slice(0, sure + 1)
}

/** Whether some way leads back to where it began, whatever is answered. */
function hasLoop(order: readonly Step[], exitsOf: (id: string) => readonly Exit[]): boolean {
  const open = new Map(order.map(({ id }) => [id, new Set(exitsOf(id).flatMap(({ to }) => to ?? []))]))
  for (;;) {
    const leaves = [...open].filter(([, ways]) => [...ways].every((to) => !open.has(to)))
    if (leaves.length === 0) return open.size > 0
    for (const [id] of leaves) open.delete(id)
  }
}

/** Puts a survey together from what was read, and checks it against the schema. */
export function assemble(parts: Parts, losses: LossList): Imported {
  const { steps, endings } = parts
  const refuse = (code: 'too_large' | 'invalid', path: string, message: string): Imported => {
    losses.add(code, path, message)
    return { survey: undefined, losses: losses.all }
  }
  const ways = waysOn(steps)
  if (!ways) return refuse('too_large', '', 'Its logic is too large. Import it in parts.')

  // Items that nobody comes by are left out; then nothing can ask for their answers, which may close further ways.
  const given = new Set(steps.flatMap((step) => (step.item ? [step.id] : [])))
  let exitsOf: (id: string) => readonly Exit[]
  let start: string | undefined
  for (;;) {
    const gone = (id: string) => !given.has(id)
    exitsOf = (id) =>
      untilSure(
        (ways.get(id) ?? [])
          .map(({ when, to }) => ({ when: withoutAnswers(when, gone), to }))
          .filter(({ when }) => when !== false),
      )
    const first = steps[0]
    // At the start nothing was answered.
    const nothing = (exit: Exit) => withoutAnswers(exit.when, () => true)
    start = first?.item ? first.id : first && ways.get(first.id)?.find((exit) => nothing(exit) === true)?.to
    const met = new Set(start !== undefined && given.has(start) ? [start] : [])
    for (const id of met) for (const { to } of exitsOf(id)) if (to !== undefined && given.has(to)) met.add(to)
    if (met.size === given.size) break
    for (const id of given) {
      if (met.has(id)) continue
      given.delete(id)
      const path = steps.find((step) => step.id === id)?.path ?? ''
      losses.add(
        'never_shown',
        path,
        'No way leads here, so it was left out. See whether its conditions are meant so.',
      )
    }
  }
  const order = steps.flatMap((step) => (step.item && given.has(step.id) ? [step] : []))
  order.sort((a, b) => Number(b.id === start) - Number(a.id === start))
  if (order.length === 0) return refuse('invalid', '', 'It has no question that could be imported.')

  if (hasLoop(order, exitsOf))
    losses.add(
      'loop',
      '',
      'A way leads back to a question. Heed asks nothing twice: it goes on to what was not asked yet.',
    )
  const known = new Set(endings.map(({ id }) => id))
  let spare = false
  const rules: Rule[] = []
  for (const [place, { id, path }] of order.entries()) {
    const exits = exitsOf(id).map(({ when, to }) => ({
      when,
      to: to !== undefined && (given.has(to) || known.has(to)) ? to : undefined,
    }))
    const natural = order[place + 1]?.id ?? (place + 1 === order.length ? endings[0]?.id : undefined)
    const end = endings[0]?.id ?? parts.spareEnding
    const isNatural = (to: string | undefined) =>
      (to ?? (place + 1 === order.length ? natural : end)) === natural
    // The last way always holds; where it is what follows anyway, so are those before it that lead there too.
    while (exits.length > 0 && isNatural(exits.at(-1)!.to)) exits.pop()
    for (const { when, to } of exits) {
      if (levelsOf(when) > 8) {
        losses.add(
          'condition',
          path,
          'A condition after this has more than 8 levels, and its rule was left out.',
        )
        continue
      }
      if (to === undefined && endings.length === 0) spare = true
      rules.push({ after: id, ...(when === true ? {} : { when: when as Condition }), goTo: to ?? end })
    }
  }
  if (rules.length > 200) {
    const message = `Its logic takes ${rules.length} rules, and a survey has at most 200. Import it in parts.`
    return refuse('too_large', '', message)
  }
  if (spare)
    losses.add(
      'ending',
      '',
      'A rule ends the survey early, which needs an ending; one that says "Thank you." was added.',
    )
  const spoken = spare ? [{ id: parts.spareEnding, text: 'Thank you.' }] : endings
  const survey = {
    formatVersion: 1,
    id: parts.id,
    instrument: { kind: parts.kind, items: order.map(({ item }) => item!) },
    ...(rules.length > 0 || spoken.length > 0
      ? { flow: { ...(rules.length > 0 && { rules }), ...(spoken.length > 0 && { endings: spoken }) } }
      : {}),
    ...(parts.delivery && { delivery: parts.delivery }),
  }
  const checked = SurveyDefinitionSchema['~standard'].validate(survey)
  if (checked instanceof Promise || checked.issues) {
    const [issue] = checked instanceof Promise ? [] : checked.issues!
    const path = issue?.path?.map((part) => String(typeof part === 'object' ? part.key : part)).join('.')
    return refuse('invalid', '', `What came out is no survey of ours: ${path ?? ''}: ${issue?.message ?? ''}`)
  }
  return { survey: checked.value, losses: losses.all }
}
