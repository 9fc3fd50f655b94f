import { describe, expect, it } from 'vitest'
import * as schema from '@heed/schema'
import type { Answer } from '@heed/schema'
import { localize } from './localize.ts'
import { items as looks } from './items.test.data.ts'
import { worded } from './views/worded.ts'
import { createWording } from './wording.ts'

const spoken = (...items: object[]) => localize({ kind: 'custom', items } as never, 'en').items
const wording = (answers: Record<string, Answer> = {}, ...items: object[]) =>
  createWording({
    items: () => spoken(...items),
    answers: () => answers,
    subject: () => 'Fern & **Field**',
    locale: () => 'en',
  })
const why = { id: 'why', type: 'text', text: 'Why?' }
const which = {
  id: 'which',
  type: 'choice',
  text: 'Which?',
  choices: [
    { id: 'tea', text: '**Tea** of {subject}' },
    { id: 'own', text: 'Mine: {answer.why}' },
    { id: 'loop', text: 'Loop {answer.which}' },
  ],
}

describe('the words of a survey', () => {
  it('say what they are about, each time that they name it', () => {
    expect(wording().plain('{subject}, {subject}')).toBe('Fern & **Field**, Fern & **Field**')
  })

  it('repeat an answer as it was seen, without its marks', async () => {
    const words = wording({ which: ['tea'] }, which)
    expect(await words.bring(which)).toBe(true)
    expect(words.plain('You took _{answer.which}_.')).toBe('You took Tea of Fern & **Field**.')
  })

  it('repeat an answer whose words repeat another, and come to an end where they repeat themselves', () => {
    expect(wording({ which: ['own'], why: 'x' }, why, which).plain('{answer.which}')).toBe('Mine: x')
    expect(wording({ which: ['loop'] }, which).plain('{answer.which}')).toContain('Loop')
  })

  it('never take what a respondent wrote for marks or for a placeholder', async () => {
    const typed = '**no** [no](https://evil.example) {subject} {answer.why}'
    const words = wording({ why: typed }, why)
    await words.bring('**')
    expect(words.plain('**{answer.why}**')).toBe(typed)
    expect(words.drawn('{answer.why}')).toBe(typed)
  })

  it('bring what reads marks only where there may be some', async () => {
    const words = wording()
    expect(await words.bring([{ id: 'a_b', text: 'No marks, 2 * 3 [x] snake_case' }])).toBe(true)
    expect(words.plain('_a_')).toBe('_a_')
    for (const text of ['a\n_b_', '**b**', '[b](/b)', '_b_']) {
      const marked = wording()
      await marked.bring([{ id: 'a', text }])
      expect(marked.plain(text)).not.toBe(text)
    }
  })
})

describe('an item in other words', () => {
  /** Names of an item's fields that the schema says are words. */
  const wordFields = (entries: object, found = new Set<string>()): Set<string> => {
    for (const [name, field] of Object.entries(entries)) {
      const one = field as {
        type?: string
        wrapped?: object
        item?: object
        entries?: object
        pipe?: object[]
      }
      const inner = [one, one.wrapped, (one.wrapped as typeof one)?.item, one.item].filter(
        Boolean,
      ) as object[]
      if (inner.some((part) => part === schema.TextSchema)) found.add(name)
      for (const part of inner)
        if ('entries' in part) wordFields((part as { entries: object }).entries, found)
        else if ('item' in part && 'entries' in ((part as typeof one).item ?? {}))
          wordFields(((part as typeof one).item as { entries: object }).entries, found)
    }
    return found
  }

  it('has every word changed that the schema knows, and nothing else', () => {
    const options = (schema.ItemSchema as unknown as { options: { entries: object }[] }).options
    const names = new Set(options.flatMap(({ entries }) => [...wordFields(entries)]))
    expect([...names].toSorted()).toEqual(
      ['best', 'high', 'labels', 'low', 'statement', 'text', 'with', 'without', 'worst'].toSorted(),
    )
    for (const name of names) {
      const words = name === 'labels' ? ['a', 'b'] : 'a'
      const item = { id: 'a', type: 'a', image: 'a', [name]: words, choices: [{ id: 'a', text: 'a' }] }
      expect(worded(item, (text) => `${text}!`)).toEqual({
        ...item,
        [name]: name === 'labels' ? ['a!', 'b!'] : 'a!',
        choices: [{ id: 'a', text: 'a!' }],
      })
    }
  })

  it('is the same for every look where its words stay', () => {
    for (const item of spoken(...Object.values(looks))) expect(worded(item, (text) => text)).toEqual(item)
  })
})
