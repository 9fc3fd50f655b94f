import { createHash } from 'node:crypto'
import type { Instrument } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { instrumentHash } from './instrument-hash.ts'
import { localize } from './localize.ts'
import { nps } from './presets/nps.ts'

const instrument: Instrument = {
  kind: 'custom',
  items: [
    {
      type: 'scale',
      id: 'score',
      min: 1,
      max: 5,
      text: { en: 'How was it?', de: 'Wie war es?' },
      labels: [{ en: 'Bad', de: 'Schlecht' }, 'B', 'C', 'D', 'E'],
    },
    {
      type: 'choice',
      id: 'what',
      text: 'What?',
      choices: [
        { id: 'a', text: { en: 'This', de: 'Das' } },
        { id: 'b', text: 'That' },
      ],
    },
  ],
}

describe('an instrument in one language', () => {
  it('has the words of that language, and canonical JSON', () => {
    expect(JSON.stringify(localize(instrument, 'de'))).toBe(
      '{"items":[{"id":"score","labels":["Schlecht","B","C","D","E"],"max":5,"min":1,"text":"Wie war es?","type":"scale"},' +
        '{"choices":[{"id":"a","text":"Das"},{"id":"b","text":"That"}],"id":"what","text":"What?","type":"choice"}],"kind":"custom"}',
    )
  })

  it('falls back to English, else to what there is', () => {
    expect(localize(instrument, 'ar').items[0]!.text).toBe('How was it?')
    const only = { ...instrument, items: [{ id: 'a', type: 'text', text: { fr: 'Pourquoi ?' } }] } as const
    expect(localize(only as unknown as Instrument, 'ar').items[0]!.text).toBe('Pourquoi ?')
  })

  it('falls back to its language before that, whatever the region', () => {
    const text = (words: Record<string, string>, locale: string) =>
      localize({ ...instrument, items: [{ id: 'a', type: 'text', text: words }] }, locale).items[0]!.text
    expect(text({ en: 'Why?', pt: 'Por quê?' }, 'pt-BR')).toBe('Por quê?')
    expect(text({ en: 'Why?', pt: 'Porquê?', 'pt-BR': 'Por quê?' }, 'pt-BR')).toBe('Por quê?')
    expect(text({ en: 'Why?', pt: 'Por quê?' }, 'de')).toBe('Why?')
  })

  it('leaves the definition as it was', () => {
    const before = JSON.stringify(instrument)
    localize(instrument, 'de')
    expect(JSON.stringify(instrument)).toBe(before)
  })
})

describe('the hash of an instrument', () => {
  it('is the SHA-256 of its canonical JSON', async () => {
    const spoken = localize(instrument, 'en')
    expect(await instrumentHash(spoken)).toBe(
      createHash('sha256').update(JSON.stringify(spoken)).digest('hex'),
    )
  })

  it('changes with any word, point or order of questions, and not with the order of keys', async () => {
    const hash = (changed: Instrument, locale = 'en') => instrumentHash(localize(changed, locale))
    const { instrument } = nps()
    const [score, reason] = instrument.items
    const same = await hash(instrument)
    const others = await Promise.all([
      hash({ ...instrument, items: [{ ...score!, text: `${score!.text as string} ` }, reason!] }),
      hash({ ...instrument, items: [{ ...score!, low: 'Unlikely' } as typeof score & object, reason!] }),
      hash({ ...instrument, items: [reason!, score!] }),
      hash({ ...instrument, items: [score!] }),
      hash({ ...instrument, kind: 'custom' }),
    ])
    expect(new Set([same, ...others]).size).toBe(6)
    const shuffled = {
      items: instrument.items.map((item) => Object.fromEntries(Object.entries(item).reverse())),
      kind: 'nps',
    }
    expect(await hash(shuffled as Instrument)).toBe(same)
  })
})
