import { pipeText } from './flow/pipe-text.ts'
import type { Answers } from './flow/holds.ts'
import type { SpokenItem } from './localize.ts'
import { worded, type Words } from './views/worded.ts'

/** What the words of a survey under way depend on. Read whenever words are asked for. */
export interface Telling {
  readonly items: () => readonly SpokenItem[]
  /** What was answered on the way so far. */
  readonly answers: () => Answers
  /** What is asked about. */
  readonly subject: () => string
  readonly locale: () => string
}

/** Fills words in, and draws their marks. */
export interface Wording {
  /** Brings what reads marks, if some of these may have any. Resolves with whether it is here. */
  readonly bring: (words: unknown) => Promise<boolean>
  /** With what they are about and what was answered, and without marks. */
  readonly plain: (text: string) => string
  /** The same as it is drawn. What was answered is text, whatever it looks like. */
  readonly drawn: (text: string) => Words
}

/** Where these are not, there are no marks, and what reads them is not brought. */
const mayHaveMarks = /\*\*|\]\(|(\W|\\[nrt])_\S/

/** The words of one survey under way: `{subject}` and `{answer.ID}` filled in, with their marks or without. */
export function createWording({ items, answers, subject, locale }: Telling): Wording {
  let marks: typeof import('./views/marked.ts') | undefined

  /** The words of an answer may have placeholders themselves: those are filled in once. */
  const fill = (text: string, deep = true): string => {
    const about = text.replaceAll('{subject}', subject)
    if (!about.includes('{answer.')) return about
    const inner = (words: string) => plain(words, (part) => (deep ? fill(part, false) : part))
    return pipeText(about, answers(), { items: items().map((item) => worded(item, inner)) }, locale())
  }
  const plain = (text: string, filled: (part: string) => string) =>
    marks ? marks.unmarked(text, filled) : filled(text)
  const whole = (part: string) => fill(part)
  return {
    plain: (text) => plain(text, whole),
    drawn: (text) => (marks ? marks.marked(text, whole) : fill(text)),
    async bring(words) {
      if (!marks && mayHaveMarks.test(JSON.stringify(words)))
        marks = await import('./views/marked.ts').catch(() => undefined)
      return Boolean(marks) || !mayHaveMarks.test(JSON.stringify(words))
    },
  }
}
