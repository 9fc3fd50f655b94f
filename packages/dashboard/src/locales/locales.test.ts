import { describe, expect, it } from 'vitest'
import { kinds } from '../kind.ts'
import { ar } from './ar.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import type { Words } from './words.ts'

const holes = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)

/** Every sentence with the path to it. A plural is one sentence: all of its forms together. */
function sentences(words: object, path = ''): [string, string[]][] {
  return Object.entries(words).flatMap(([key, value]): [string, string[]][] => {
    const here = `${path}/${key}`
    if (typeof value === 'string') return [[here, [value]]]
    if ('other' in value) return [[here, Object.values(value)]]
    return sentences(value, here)
  })
}

const english = new Map(sentences(en))

describe.each<[string, Words]>([
  ['en', en],
  ['de', de],
  ['ar', ar],
])('the page in %s', (tag, words) => {
  it('says something everywhere', () => {
    for (const [path, forms] of sentences(words))
      for (const form of forms) expect(form.trim(), path).not.toBe('')
  })

  it('leaves room for nothing that is not put in', () => {
    for (const [path, forms] of sentences(words)) {
      const known = new Set(english.get(path)?.flatMap(holes))
      // `days` may be left to a word for "the time before".
      for (const hole of forms.flatMap(holes)) expect(known, `${path} {${hole}}`).toContain(hole)
    }
  })

  it('never loses a number', () => {
    for (const [path, forms] of sentences(words)) {
      const needed = new Set(english.get(path)?.flatMap(holes))
      needed.delete('days')
      if (path === '/days' || path === '/lastDays') continue
      for (const form of forms)
        for (const hole of needed) expect(holes(form), `${path}: ${form}`).toContain(hole)
    }
  })

  it('has a name for each group of answers', () => {
    for (const kind of ['nps', 'csat', 'ces'] as const) {
      expect(words.kinds[kind].groups.length).toBe(kinds[kind].groups.length)
    }
  })

  it('is written in a language that Intl knows', () =>
    expect(Intl.NumberFormat.supportedLocalesOf(tag)).toEqual([tag]))
})
