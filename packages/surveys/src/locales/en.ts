import type { InstrumentWords, UiWords } from '../words.ts'

/** English: the words around a question. */
export const ui: UiWords = {
  dir: 'ltr',
  space: ' ',
  title: 'Feedback',
  next: 'Next',
  back: 'Back',
  send: 'Send',
  sending: 'Sending…',
  close: 'Close',
  thanks: 'Thank you for your answer.',
  kept: 'You are offline. It is kept, and will be sent when you are online again.',
  stay: 'Please leave this page open until then.',
  failed: 'Your answer could not be sent. Please try again.',
  choose: 'Choose a number from {min} to {max}',
  write: 'Write a few words',
  hint: 'Optional. Please leave out personal details.',
  left: 'Characters left: {n}',
}

/** English: likelihood to recommend, worded by Reichheld. */
export const nps: InstrumentWords = {
  text: 'How likely is it that you would recommend {subject} to a friend or colleague?',
  subject: 'us',
  low: 'Not at all likely',
  high: 'Extremely likely',
  why: 'What is the primary reason for your score?',
}

/** English: satisfaction. */
export const csat: InstrumentWords = {
  text: 'Overall, how satisfied are you with {subject}?',
  subject: 'us',
  labels: ['Very dissatisfied', 'Dissatisfied', 'Neutral', 'Satisfied', 'Very satisfied'],
  why: 'What is the primary reason for your answer?',
}

/** English: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: '{subject} made it easy for me to handle my issue',
  subject: 'The company',
  low: 'Strongly disagree',
  high: 'Strongly agree',
  why: 'What is the primary reason for your answer?',
}
