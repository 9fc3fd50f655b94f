import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: 'Strongly disagree', high: 'Strongly agree' }
const why = 'What is the primary reason for your answer?'

/** English: Brooke's ten statements. What he calls "this system" and "the system" by turns is the subject. */
export const sus: AgreementWords = {
  ...agreement,
  subject: 'this system',
  statements: [
    'I think that I would like to use {subject} frequently',
    'I found {subject} unnecessarily complex',
    'I thought {subject} was easy to use',
    'I think that I would need the support of a technical person to be able to use {subject}',
    'I found the various functions in {subject} were well integrated',
    'I thought there was too much inconsistency in {subject}',
    'I would imagine that most people would learn to use {subject} very quickly',
    'I found {subject} very cumbersome to use',
    'I felt very confident using {subject}',
    'I needed to learn a lot of things before I could get going with {subject}',
  ],
}

/** English: the two statements of Lewis, Utesch and Maher. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: 'This system',
  statements: ['{subject}’s capabilities meet my requirements', '{subject} is easy to use'],
}

/** English: the question of Sean Ellis. */
export const pmf: PmfWords = {
  subject: 'this product',
  text: 'How would you feel if you could no longer use {subject}?',
  very: 'Very disappointed',
  somewhat: 'Somewhat disappointed',
  not: 'Not disappointed (it isn’t really that useful)',
  gone: 'N/A – I no longer use it',
  why,
}

/** English: the answers as the Center for Quality of Management put them in 1993. */
export const kano: KanoWords = {
  with: 'How do you feel if you have this feature?',
  without: 'How do you feel if you do not have this feature?',
  labels: [
    'I like it that way',
    'It must be that way',
    'I am neutral',
    'I can live with it that way',
    'I dislike it that way',
  ],
}

/** English: the question under the pages of GOV.UK. */
export const thumbs: InstrumentWords = {
  subject: 'this page',
  text: 'Is {subject} useful?',
  labels: ['No', 'Yes'],
  why,
}

/** English: our own words; docs/guides/surveys.md gives the reasons. */
export const experience: ExperienceWords = {
  subject: 'us',
  product: 'How good or bad was the product you got from {subject}?',
  service: 'How good or bad was the service you got from {subject}?',
  emotion: 'How good or bad did you feel about dealing with {subject}?',
  labels: ['Very bad', 'Bad', 'Neither good nor bad', 'Good', 'Very good'],
  why,
}
