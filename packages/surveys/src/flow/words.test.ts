import type { Item } from '@heed/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { markup } from './markup.ts'
import { pipeText } from './pipe-text.ts'

const choices = [
  { id: 'price', text: { en: 'the price', de: 'der Preis' } },
  { id: 'speed', text: { en: 'the speed', de: 'das Tempo' } },
]
const items: Item[] = [
  { id: 'score', type: 'scale', min: 0, max: 10, text: '' },
  { id: 'mood', type: 'scale', min: 1, max: 2, labels: ['bad', 'good'], text: '' },
  { id: 'why_so', type: 'text', text: '' },
  { id: 'tags', type: 'choice', multiple: true, choices, text: '' },
  { id: 'day', type: 'date', text: '' },
  { id: 'who', type: 'contact', fields: ['email'], text: '' },
]
const answers = {
  score: 3,
  mood: 2,
  why_so: 'It {answer.score} **broke** [x](https://evil.example)',
  tags: ['price', 'speed'],
  day: '2026-11-22',
  who: { email: 'ada@example.org' },
  gone: 'Left over',
}
const pipe = (text: string, locale?: string) => pipeText(text, answers, { items }, locale)

describe('words that repeat an answer', () => {
  it('say it as it was shown', () => {
    expect(pipe('You gave {answer.score}, which is {answer.mood}.')).toBe('You gave 3, which is good.')
    expect(pipe('You like {answer.tags}')).toBe('You like the price and the speed')
    expect(pipe('Ihnen gefällt {answer.tags}', 'de')).toBe('Ihnen gefällt der Preis und das Tempo')
    expect(pipe('On {answer.day}')).toBe('On November 22, 2026')
    expect(pipe('Am {answer.day}', 'de')).toBe('Am 22. November 2026')
  })

  it('leave a gap where there is nothing to say', () => {
    expect(pipeText('You gave {answer.score}.', {}, { items })).toBe('You gave ….')
    expect(pipe('{answer.gone} {answer.who} {answer.constructor}')).toBe('… … …')
  })

  it('keep other placeholders, and are never filled in twice', () => {
    expect(pipe('{subject} {n} {answer.why_so}')).toBe(`{subject} {n} ${answers.why_so}`)
  })

  it('come in English where a language is none', () => {
    expect(pipe('{answer.tags}', 'not a tag')).toBe('the price and the speed')
  })

  it('throw nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), fc.string(), (text, answer, locale) => {
        const given = { score: answer, tags: answer, day: answer } as typeof answers
        const all = `${text}{answer.score}{answer.tags}{answer.day}`
        expect(typeof pipeText(all, given, { items }, locale)).toBe('string')
      }),
    )
  })
})

describe('markup', () => {
  it('knows strong, emphasis and links', () => {
    expect(markup('Read **this** _fine_ [page](/terms), or [ours](https://heed.example/a?b=c).')).toEqual([
      { kind: 'text', text: 'Read ' },
      { kind: 'strong', text: 'this' },
      { kind: 'text', text: ' ' },
      { kind: 'emphasis', text: 'fine' },
      { kind: 'text', text: ' ' },
      { kind: 'link', text: 'page', href: '/terms' },
      { kind: 'text', text: ', or ' },
      { kind: 'link', text: 'ours', href: 'https://heed.example/a?b=c' },
      { kind: 'text', text: '.' },
    ])
    expect(markup('')).toEqual([])
  })

  it.each([
    'plain',
    '<b>bold</b> &amp; <script>alert(1)</script>',
    'a_b_c snake_case_name __x__',
    '{answer.why_so} {answer.so_what}',
    '2 * 3 ** 4, ** not **, _ not _, ** half, _half',
    '[x](http://insecure.example) [x](javascript:alert(1)) [x](data:text/html,x)',
    '[x](//evil.example) [x](/\\evil.example) [x](/\t/evil.example) [](https://empty.example) [x](https://)',
    '[x] (/a) [[x]](/a)',
    '[x](https://[) [x](https://a%) [x](https://1.2.3.999/)',
  ])('leaves everything else as it was written: %s', (text) => {
    expect(markup(text)).toEqual([{ kind: 'text', text }])
  })

  it('keeps marks in marks as text, and placeholders whole', () => {
    expect(markup('**a _b_**')).toEqual([{ kind: 'strong', text: 'a _b_' }])
    expect(markup('_You said {answer.why_so}_')).toEqual([
      { kind: 'emphasis', text: 'You said {answer.why_so}' },
    ])
  })

  it('never lets what a respondent wrote become a link', () => {
    const parts = markup('You wrote {answer.why_so}').map((part) => ({ ...part, text: pipe(part.text) }))
    expect(parts).toEqual([{ kind: 'text', text: `You wrote ${answers.why_so}` }])
  })

  it('loses no character, and links nowhere but to HTTPS or a path of the site', () => {
    const sign = fc.constantFrom('**', '_', '[', ']', '(', ')', '](/', '](https://', '{', '}', '\\', 'a', ' ')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 30 }), (signs) => {
        const text = signs.join('')
        const parts = markup(text)
        const back = parts.map((part) => {
          if (part.kind === 'text') return part.text
          if (part.kind !== 'link') return part.kind === 'strong' ? `**${part.text}**` : `_${part.text}_`
          const at = new URL(part.href, 'https://site.example')
          expect(at.protocol).toBe('https:')
          if (part.href.startsWith('/')) expect(at.host).toBe('site.example')
          return `[${part.text}](${part.href})`
        })
        expect(back.join('')).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })

  // Read in quadratic time, each of these would take minutes.
  it.each(['_', '[', '**', '{', '_{', '_a ', '[a](/', '**a ', '[a](https://', ' _{a}', '](/', '_{_}'])(
    'reads a very long text of "%s" at once',
    (sign) => {
      const text = sign.repeat(200_000)
      expect(markup(text).map((part) => part.text).length).toBeGreaterThan(0)
    },
  )
})
