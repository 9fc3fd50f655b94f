import type { Answer, SurveyResponse } from '@heed/schema'
import type { SpokenInstrument } from './localize.ts'

/** What an element knows when its visitor presses send. */
export interface Played {
  readonly response: string
  readonly survey: string
  readonly instrument: SpokenInstrument
  readonly hash: string | undefined
  readonly locale: string
  readonly answers: Readonly<Record<string, Answer>>
  /** Milliseconds since it was shown. Missing where nothing may tell the time. */
  readonly duration?: number
}

/**
 * The response, as the schema wants it. The score is the answer to the first scale, the comment the answer
 * to the first text. The instrument has passed `wrongWith`, so a scored one has a scale.
 */
export function toResponse({
  response,
  survey,
  instrument,
  hash,
  locale,
  answers,
  duration,
}: Played): SurveyResponse {
  const { kind, items } = instrument
  const scale = items.find((item) => item.type === 'scale')
  const text = items.find((item) => item.type === 'text')
  const comment = text && answers[text.id]
  const fields = {
    response,
    survey,
    ...(hash && { instrument: hash }),
    locale,
    format: scale?.format ?? (scale?.labels ? 'labels' : 'numbers'),
    orientation: 'horizontal',
    ...(typeof comment === 'string' && { comment }),
    answers: { ...answers },
    complete: true,
    ...(duration !== undefined && { duration: Math.max(0, Math.round(duration)) }),
  } as const
  return kind === 'nps' || kind === 'csat' || kind === 'ces'
    ? { kind, score: Number(answers[scale!.id]), ...fields }
    : { kind, ...fields }
}
