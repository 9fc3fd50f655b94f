import { type SurveyDefinition, SurveyDefinitionSchema } from '@heed/schema'
import { describe, expect, it } from 'vitest'
import { instrumentHash } from '../instrument-hash.ts'
import { languages } from '../languages.test.kit.ts'
import { localize } from '../localize.ts'
import { meets } from '../meets.test.kit.ts'
import { inLanguages, isStandard, kano, nps, presetWords, type PresetWords, sus } from './index.ts'

const tags = languages.map(([tag]) => tag) as unknown as [string, ...string[]]
const features = [{ id: 'dark', text: { en: 'A dark theme', de: 'Ein dunkles Thema' } }]
const builds: Record<string, (words: PresetWords) => SurveyDefinition> = {
  nps: (words) => nps(words.nps),
  sus: (words) => sus(words.sus),
  kano: (words) => kano(features, words.kano),
}
const hash = (survey: SurveyDefinition, locale: string) => instrumentHash(localize(survey.instrument, locale))

describe('a preset in all languages at once', () => {
  it.each(Object.entries(builds))(
    'asks in each what %s asks in it alone, under the same hash',
    async (kind, build) => {
      const survey = await inLanguages(build, tags)
      expect(meets(SurveyDefinitionSchema, survey)).toBe(true)
      const hashes = new Set<string | undefined>()
      for (const tag of tags) {
        const own = await hash(survey, tag)
        expect(own).toBe(await hash(build(await presetWords(tag)), tag))
        expect(await isStandard(own!, kind as 'nps', tag, features)).toBe(true)
        hashes.add(own)
      }
      expect(hashes.size).toBe(tags.length)
    },
  )

  it('names its subject in each', async () => {
    const { subject } = await inLanguages(builds['sus']!, ['en', 'de', 'ar'])
    expect(subject).toEqual({ en: 'this system', de: 'dieses System', ar: 'هذا النظام' })
  })

  it('takes the nearest of our languages for each tag, once', async () => {
    const { subject } = await inLanguages(builds['sus']!, ['de-AT', 'de', 'zh-HK'])
    expect(subject).toEqual({ de: 'dieses System', 'zh-TW': '這個系統' })
    const alone = await inLanguages(builds['sus']!, ['de-CH'])
    expect(alone).toEqual(sus((await presetWords('de')).sus))
  })

  it('keeps what the page adds', async () => {
    const delivery = { trigger: { event: 'order_placed' }, surface: 'popover' } as const
    const survey = await inLanguages((words) => ({ ...sus(words.sus), id: 'setup', delivery }), ['en', 'fr'])
    expect(survey).toMatchObject({ id: 'setup', delivery })
  })
})
