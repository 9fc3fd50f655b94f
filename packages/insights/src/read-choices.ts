/** One set of things that was shown, and what was chosen from it, as a MaxDiff item asks and answers. */
export interface MaxDiffChoice {
  /** The ids of all that were shown together, at least two. */
  readonly shown: readonly string[]
  /** The ids of the one that was best and of another that was worst. */
  readonly best: string
  readonly worst: string
  /** Whoever chose, where somebody chose more than once. Unless told, every choice is somebody else's. */
  readonly respondent?: string
}

/** What one respondent made of one thing. */
export interface Judgement {
  best: number
  worst: number
  shown: number
}

/** Whether a choice is one: best and worst are two things of those that were shown, each of which was shown once. */
function isChoice(choice: MaxDiffChoice | null | undefined): choice is MaxDiffChoice {
  if (!choice || !Array.isArray(choice.shown)) return false
  const { shown, best, worst, respondent } = choice
  return (
    shown.every((id: unknown) => typeof id === 'string') &&
    new Set(shown).size === shown.length &&
    best !== worst &&
    shown.includes(best) &&
    shown.includes(worst) &&
    (respondent === undefined || typeof respondent === 'string')
  )
}

/**
 * Choices by thing and respondent: how often each respondent saw a thing and found it best or worst. What is no choice is left
 * out; `tasks` counts the others. Null when `choices` is no list. Never throws.
 */
export function readChoices(choices: unknown): {
  readonly tasks: number
  readonly respondents: number
  readonly things: ReadonlyMap<string, ReadonlyMap<string | number, Judgement>>
} | null {
  if (!Array.isArray(choices)) return null
  const things = new Map<string, Map<string | number, Judgement>>()
  const respondents = new Set<string | number>()
  let tasks = 0
  for (const choice of choices as readonly (MaxDiffChoice | null | undefined)[]) {
    if (!isChoice(choice)) continue
    tasks++
    const respondent = choice.respondent ?? tasks
    respondents.add(respondent)
    for (const id of choice.shown) {
      const judges = things.get(id) ?? new Map<string | number, Judgement>()
      const judgement = judges.get(respondent) ?? { best: 0, worst: 0, shown: 0 }
      judgement.shown++
      if (id === choice.best) judgement.best++
      if (id === choice.worst) judgement.worst++
      things.set(id, judges.set(respondent, judgement))
    }
  }
  return { tasks, respondents: respondents.size, things }
}
