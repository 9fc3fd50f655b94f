import { markup } from '../flow/markup.ts'
import type { MailedScale } from './mailed-scale.ts'

/** A scale as plain text: one line for the question, then each point with its address on a line of its own. */
export function plainScale({ question, subject, points }: MailedScale): string {
  const asked = markup(question)
    .map(({ text }) => text.replace('{subject}', () => subject))
    .join('')
  const lines = points.map(({ score, word, href }) => `${score}${word && ` ${word}`}:\n${href}`)
  return [asked.replace(/\s+/g, ' '), ...lines].join('\n\n')
}
