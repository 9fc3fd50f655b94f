import '../define/embed.ts'
import '../define/link.ts'
import '../define/privacy-center.ts'
import { expect } from '@open-wc/testing'
import { center, embed } from '../locales/en.ts'
import { loadLocale } from '../locales/load-locale.ts'
import { TAGS } from '../locales/tags.test.kit.ts'
import { everyPart } from './locales-parts.test.kit.ts'
import { englishIn, fragments, NAMES, pieces, speaker } from './locales.test.kit.ts'
import { found } from './look.test.kit.ts'

describe('embeds, the way back and the privacy center', () => {
  before(() => Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false }))
  after(() => Reflect.deleteProperty(navigator, 'onLine'))

  for (const [tag, dir] of TAGS) {
    it(`say every sentence of “${tag}” in one state or another, no word of English beside it, and which language it is`, async () => {
      const elements = await everyPart(tag)
      const said = elements.flatMap((element) => pieces(found(element.shadowRoot)))
      const all = said.map(({ text }) => text).join('\n')
      const own = (await loadLocale(tag)) ?? { embed, center }
      const mine = [...fragments(own.embed), ...fragments(own.center)]
      expect(mine.filter((part) => !all.includes(part))).to.deep.equal([])
      expect([...new Set(said.map(({ by }) => `${speaker(by).lang} ${speaker(by).dir}`))]).to.deep.equal([
        `${tag} ${dir}`,
      ])
      if (tag === 'en') return
      const texts = said.map(({ text }) => text)
      expect(englishIn(texts, embed, center)).to.deep.equal([])
      if (/^(ar|he|ja|ko|zh)/.test(tag)) expect(all.replaceAll(NAMES, '').match(/[a-z]+/gi)).to.equal(null)
    })
  }
})
