import { describe, expect, it } from 'vitest'
import { itemWordsOf } from '../item-locale.ts'
import { languages } from '../languages.test.kit.ts'
import { presetWords } from './preset-words.ts'

/** Written down apart from the words, lowest first: no, yes, bad, good. */
const lowToHigh: Readonly<Record<(typeof languages)[number][0], readonly [string, string, string, string]>> =
  {
    en: ['no', 'yes', 'bad', 'good'],
    ar: ['لا', 'نعم', 'سيئ', 'جيد'],
    de: ['nein', 'ja', 'schlecht', 'gut'],
    es: ['no', 'sí', 'malo', 'bueno'],
    fr: ['non', 'oui', 'mauvais', 'bon'],
    he: ['לא', 'כן', 'רע', 'טוב'],
    it: ['no', 'sì', 'cattivo', 'buono'],
    ja: ['いいえ', 'はい', '悪い', '良い'],
    ko: ['아니요', '예', '나쁨', '좋음'],
    'pt-BR': ['não', 'sim', 'ruim', 'bom'],
    'zh-CN': ['否', '是', '差', '好'],
    'zh-TW': ['否', '是', '差', '好'],
  }
const small = (list: readonly string[] = []) => list.map((one) => one.toLowerCase())

describe.each(languages)('the presets in %s', async (tag) => {
  const words = await presetWords(tag)
  const { nps, csat, ces, sus, umuxLite, pmf, kano, thumbs, experience } = words

  it('go from low to high', () => {
    const [no, yes, bad, good] = lowToHigh[tag]
    expect(small(thumbs.labels)).toEqual([no, yes])
    const [worst, worse, middle, better, best] = small(experience.labels)
    expect([worse, better]).toEqual([bad, good])
    expect([worst?.includes(bad), worst?.includes(good)]).toEqual([true, false])
    expect([best?.includes(bad), best?.includes(good)]).toEqual([false, true])
    expect(middle).not.toMatch(new RegExp(`^(${bad}|${good})$`))
  })

  it('agree and disagree in the same words on every scale', () => {
    for (const { low, high } of [sus, umuxLite])
      expect({ low, high }).toEqual({ low: ces.low, high: ces.high })
    expect([pmf.why, thumbs.why, experience.why]).toEqual([csat.why, csat.why, csat.why])
  })

  it('answer Kano in the words that its item has of its own, but for those of the English source', async () => {
    const own = (await itemWordsOf(tag))?.kano
    if (tag === 'en') expect(kano.labels).not.toEqual(own)
    else expect(kano.labels).toEqual(own)
  })

  it('have ten statements of SUS and two of UMUX-Lite, no two alike, each about the subject once', () => {
    expect([sus.statements.length, umuxLite.statements.length]).toEqual([10, 2])
    const all = [...sus.statements, ...umuxLite.statements]
    expect(new Set(sus.statements).size).toBe(10)
    for (const one of [
      ...all,
      pmf.text,
      thumbs.text,
      experience.product,
      experience.service,
      experience.emotion,
    ])
      expect(one.split('{subject}'), one).toHaveLength(2)
    expect(new Set([experience.product, experience.service, experience.emotion]).size).toBe(3)
    expect(new Set([pmf.very, pmf.somewhat, pmf.not, pmf.gone]).size).toBe(4)
  })

  it('name a subject within a sentence in small letters, but where it begins each', () => {
    const begins = (texts: readonly string[]) => texts.every((text) => text.startsWith('{subject}'))
    // Scripts without capitals say the same both ways.
    const capital = umuxLite.subject[0]!.toUpperCase()
    if (begins(umuxLite.statements)) expect(umuxLite.subject[0]).toBe(capital)
    for (const { subject } of [sus, pmf, thumbs, experience])
      expect(subject[0]).toBe(subject[0]!.toLowerCase())
  })

  it('fit: 40 characters a label, 46 a choice, 140 a question', () => {
    const ends = [nps, csat, ces, sus, umuxLite].flatMap(({ low, high, ...others }) => [
      low ?? '',
      high ?? '',
      ...('labels' in others ? (others.labels ?? []) : []),
    ])
    for (const one of [...ends, ...kano.labels, ...(thumbs.labels ?? []), ...experience.labels])
      expect(one.length, one).toBeLessThanOrEqual(40)
    for (const one of [pmf.very, pmf.somewhat, pmf.not, pmf.gone])
      expect(one.length, one).toBeLessThanOrEqual(46)
    for (const one of [...sus.statements, ...umuxLite.statements, pmf.text, experience.emotion])
      expect(one.length, one).toBeLessThanOrEqual(140)
  })
})

it.each([
  ['ar', /\p{Script=Arabic}/u],
  ['he', /\p{Script=Hebrew}/u],
])('every text in %s is written from right to left', async (tag, letters) => {
  const texts = (value: unknown): string[] =>
    typeof value === 'string' ? [value] : Object.values(value as object).flatMap(texts)
  const all = texts(await presetWords(tag))
  expect(all.length).toBeGreaterThan(55)
  expect(all.filter((text) => !letters.test(text))).toEqual([])
})
