import { scales, type SurveySubmitted } from '@heed/schema'
import { draw } from './draw.ts'
import { plantNames, type CommentPool, type Comments } from './sample-comments.ts'
import type { SampleSurvey } from './sample-surveys.ts'
import { seededRandom } from './seeded-random.ts'
import { uuid7 } from './uuid7.ts'

/** Milliseconds of a UTC day. */
export const day = 86_400_000

const hours = [1, 1, 0, 0, 0, 1, 2, 4, 6, 8, 9, 9, 8, 7, 7, 7, 8, 9, 11, 13, 14, 12, 7, 3]
/** The highest score of an unhappy answer, and of one in between. */
const bands = { nps: [6, 8], csat: [2, 3], ces: [3, 5] } as const
/** How often somebody writes a reason, by how they feel. A quarter of all, as it comes out. */
const writes = { low: 0.38, middle: 0.22, high: 0.25 } as const

/** A Poisson number by Knuth's method (The Art of Computer Programming 2, 3.4.1), fit for small means. */
function poisson(mean: number, random: () => number): number {
  const limit = Math.exp(-mean)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count++
  return count
}

/** Three on from day to day, one on within a day: nobody reads the same sentence twice in a row. */
const stride = 3

/** Words for a band and language, by turns. */
function speaker(pool: CommentPool, number: number, random: () => number) {
  const turns = new Map<string, number>()
  return (band: keyof CommentPool, locale: keyof Comments): string => {
    const sentences = pool[band][locale]
    const turn = turns.get(band + locale) ?? number * stride
    turns.set(band + locale, turn + 1)
    const plant = plantNames[locale][Math.floor(random() * plantNames[locale].length)]!
    return sentences[turn % sentences.length]!.replace('{plant}', plant)
  }
}

/**
 * What one survey brought in on one day, in no order. How many, when, and under which ids depends on the seed
 * and the day alone; only what is answered knows how far the day is from the end. So a sample that is made
 * again later has the same ids wherever the two overlap.
 *
 * @param number Days since the epoch, UTC.
 * @param age Days to the end of the sample: 0 is the last one.
 */
export function sampleDay(
  survey: SampleSurvey,
  seed: string,
  number: number,
  age: number,
): SurveySubmitted[] {
  const { shift } = survey
  const mood = shift && age <= shift.first && age >= shift.last ? shift : survey.usual
  const key = `${seed}/${survey.survey}/${number}`
  const weekday = new Date(number * day).getUTCDay()
  const count = poisson(survey.perDay * survey.week[weekday]!, seededRandom(key))
  const say = speaker(mood.comments, number, seededRandom(`${key}/words`))

  return Array.from({ length: count }, (_, index) => {
    const random = seededRandom(`${key}/${index}`)
    const time = Math.floor(number * day + (draw(hours, random) + random()) * 3_600_000)
    const id = uuid7(time, random)
    const response = uuid7(time, random)
    const locale = random() < 0.7 ? 'en' : 'de'
    const score = scales[survey.kind].min + draw(mood.scores, random)
    const [low, middle] = bands[survey.kind]
    const band = score <= low ? 'low' : score <= middle ? 'middle' : 'high'
    const comment = random() < writes[band] ? say(band, locale) : ''
    const typing = comment.length * (180 + 160 * random())
    return {
      id,
      name: 'survey_submitted',
      time,
      purpose: 'feedback',
      touchpoint: survey.touchpoint,
      data: {
        kind: survey.kind,
        score,
        response,
        survey: survey.survey,
        locale,
        format: survey.format,
        orientation: 'horizontal',
        answers: { score, ...(comment && { reason: comment }) },
        ...(comment && { comment }),
        complete: true,
        duration: Math.round(3_000 + 20_000 * random() ** 3 + typing),
      },
    }
  })
}
