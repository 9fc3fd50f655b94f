import type { Answer, SurveyResponse } from '@heed/schema'
import type { SpokenInstrument } from './localize.ts'

/** What an element knows when its visitor presses send. */
export interface Played {
  readonly response: string
  readonly survey: string
  readonly instrument: SpokenInstrument
  readonly hash: string | undefined
  readonly locale: string
  /** Which wording of an experiment asked, if one did. */
  readonly variant?: string | undefined
  readonly answers: Readonly<Record<string, Answer>>
  /** Milliseconds since it was shown. Missing where nothing may tell the time. */
  readonly duration?: number | undefined
  /** False while the visitor may still go on. */
  readonly complete?: boolean
}

/**
 * The response, as the schema wants it. The score is the answer to the first scale, the comment the answer
 * to the first text. Where the scale was not answered (not yet, or the way led past it) there is nothing to score: the
 * response is one of kind `custom`.
 */
export function toResponse({
  response,
  survey,
  instrument,
  hash,
  locale,
  variant,
  answers,
  duration,
  complete = true,
}: Played): SurveyResponse {
  const { kind, items } = instrument
  const scale = items.find((item) => item.type === 'scale')
  const text = items.find((item) => item.type === 'text')
  const comment = text && answers[text.id]
  const score = scale && answers[scale.id]
  const fields = {
    response,
    survey,
    ...(hash && { instrument: hash }),
    ...(variant && { variant }),
    locale,
    format: scale?.format ?? (scale?.labels ? 'labels' : 'numbers'),
    orientation: 'horizontal',
    ...(typeof comment === 'string' && { comment }),
    answers: { ...answers },
    complete,
    ...(duration !== undefined && { duration: Math.max(0, Math.round(duration)) }),
  } as const
  if (kind !== 'nps' && kind !== 'csat' && kind !== 'ces') return { kind, ...fields }
  return score === undefined ? { kind: 'custom', ...fields } : { kind, score: Number(score), ...fields }
}
