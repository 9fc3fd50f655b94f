import { choiceOf, oneOf, someOf, type Asked, type Player } from './import.test.kit.ts'

interface Question {
  readonly type: string
  readonly question: string
  readonly scale: number
  readonly display: string
  readonly choices: readonly string[]
  readonly optional?: boolean
  readonly hasOpenChoice?: boolean
  readonly branching?: {
    readonly type: string
    readonly index: number
    readonly responseValues: Readonly<Record<string, unknown>>
  }
}

const names = (response: number, scale: number): string => {
  if (scale === 10) return response < 7 ? 'detractors' : response < 9 ? 'passives' : 'promoters'
  if (scale === 2) return response === 1 ? 'positive' : 'negative'
  const middle = (scale + 1) / 2
  return response < middle ? 'negative' : response === middle ? 'neutral' : 'positive'
}

/**
 * The rules of PostHog: without branching the next question follows; `end` ends; `specific_question` goes to an index;
 * `response_based` goes by the index of the choice, or by the bucket of the rating, and where that is not named to the next question.
 */
export const playPosthog: Player = (
  original: { questions: readonly Question[]; appearance?: Record<string, unknown> },
  random,
) => {
  const { questions, appearance } = original
  const asked: Asked[] = []
  let at: number | 'end' = 0
  while (at !== 'end' && at < questions.length && asked.length < 40) {
    const question: Question = questions[at]!
    const { branching } = question
    let response: string | number | readonly string[] | undefined
    const skips = question.optional && random() < 0.3
    if (skips) response = undefined
    else if (question.type === 'rating') {
      const from = question.scale === 10 ? 0 : 1
      response = from + Math.floor(random() * (question.scale + 1 - from))
    } else if (question.type === 'single_choice') response = oneOf(question.choices, random)
    else if (question.type === 'multiple_choice') response = someOf(question.choices, random)
    else if (question.type === 'open') response = oneOf(['Nothing.', 'More of it'], random)
    asked.push({
      headline: question.question,
      answer: (item) => {
        if (typeof response === 'number')
          return question.display === 'emoji' && question.scale === 2 ? 2 - response : response
        if (question.type === 'single_choice' && response) return [choiceOf(item, response as string)]
        return typeof response === 'object' ? response.map((text) => choiceOf(item, text)) : response
      },
    })
    let next: unknown = at + 1
    if (branching?.type === 'end') next = 'end'
    if (branching?.type === 'specific_question') next = branching.index
    if (branching?.type === 'response_based') {
      const index = question.choices?.indexOf(String(response))
      const key = typeof response === 'number' ? names(response, question.scale) : String(index)
      const target = question.type === 'multiple_choice' ? undefined : branching.responseValues[key]
      if (Number.isInteger(target) || target === 'end') next = target
    }
    at = next as number | 'end'
  }
  const thanked = appearance?.['displayThankYouMessage'] !== false
  return { asked, ending: thanked ? ((appearance?.['thankYouMessageHeader'] as string) ?? '') : '' }
}
