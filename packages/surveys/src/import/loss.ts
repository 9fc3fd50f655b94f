import type { SurveyDefinition } from '@heed/schema'

/** What kind of thing was lost. The guide `docs/guides/import-surveys.md` says what each means and what to do. */
export type LossCode =
  | 'not_a_survey'
  | 'too_large'
  | 'invalid'
  | 'unknown_key'
  | 'wrong_type'
  | 'styling'
  | 'wording'
  | 'markup'
  | 'too_long'
  | 'placeholder'
  | 'piping'
  | 'language'
  | 'id_changed'
  | 'item_type'
  | 'item_changed'
  | 'choices'
  | 'open_choice'
  | 'validation'
  | 'input'
  | 'media'
  | 'link'
  | 'order'
  | 'default'
  | 'score'
  | 'condition'
  | 'branch'
  | 'loop'
  | 'looks_ahead'
  | 'never_shown'
  | 'logic'
  | 'ending'
  | 'trigger'
  | 'filter'
  | 'audience'
  | 'throttle'
  | 'period'
  | 'surface'
  | 'behaviour'
  | 'server'

/** Something of the original that the imported survey does not have, or has in another way. */
export interface Loss {
  readonly code: LossCode
  /** Where it stands in the original: `questions[2].branching.index`. Empty for the whole. */
  readonly path: string
  /** What was lost, and what to do. */
  readonly message: string
}

/** What an importer gives: a survey that meets the schema, and all that it lacks. */
export interface Imported {
  /** Missing when nothing could be made of the original; `losses` then say why. */
  readonly survey: SurveyDefinition | undefined
  readonly losses: readonly Loss[]
}

/** Takes losses, one a code and path; with `once` one a code. After a thousand it only says that there are more. */
export interface LossList {
  add(code: LossCode, path: string, message: string, once?: 'once'): void
  readonly all: readonly Loss[]
}

const most = 1_000

/** An empty list of losses. */
export function createLosses(): LossList {
  const all: Loss[] = []
  const known = new Set<string>()
  return {
    all,
    add(code, path, message, once) {
      const key = once ? code : `${code} ${path} ${message}`
      if (known.has(key) || known.size > most) return
      known.add(key)
      if (known.size > most) all.push({ code: 'too_large', path: '', message: 'There are more losses.' })
      else all.push({ code, path: path.slice(0, 500), message: message.slice(0, 500) })
    },
  }
}
