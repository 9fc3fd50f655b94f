import '../define/banner.ts'
import '../define/preferences.ts'
import { expect } from '@open-wc/testing'
import { words as english } from '../locales/en.ts'
import { loadLocale } from '../locales/load-locale.ts'
import { TAGS } from '../locales/tags.test.kit.ts'
import type { Words } from '../locales/words.ts'
import { banner, words as wordsOf } from './banner.test.kit.ts'
import { everyState, greekPolicy, pieces, speaker } from './locales.test.kit.ts'
import { found, inside, pageOf, weight } from './look.test.kit.ts'

/** What is said whatever the gaps are filled with. */
const fragments = ({ locale: _locale, dir: _dir, ...said }: Words) =>
  Object.values(said).flatMap((text) =>
    text
      .split(/\{\w+\}/)
      .map((part) => part.trim())
      .filter((part) => part.length > 1 || /\w/.test(part)),
  )
const wordsIn = async (tag: string) => (await loadLocale(tag))?.words ?? english
/** A name is no word of a language. */
const NAME = 'Global Privacy Control'

describe('the banner and the choices, in every language', () => {
  it('say every sentence of their language in one state or another, and no word of English beside it', async () => {
    for (const [tag] of TAGS) {
      const elements = await everyState(tag)
      const read = elements
        .flatMap((element) => [...pieces(element), ...pieces(found(element.shadowRoot))])
        .map(({ text }) => text)
      const all = read.join('\n')
      for (const own of fragments(await wordsIn(tag))) expect(all, tag).to.contain(own)
      if (tag === 'en') continue
      for (const foreign of fragments(english)) expect(all, tag).not.to.contain(foreign)
      if (/^(ar|he|ja|ko|zh)/.test(tag)) expect(all.replaceAll(NAME, ''), tag).not.to.match(/[a-z]/i)
      for (const element of elements) element.remove()
    }
  })

  it('say which language it is and which way it is read, wherever they say something', async () => {
    for (const [tag, dir] of TAGS) {
      for (const element of await everyState(tag)) {
        for (const { text, by } of [...pieces(element), ...pieces(found(element.shadowRoot))]) {
          const { lang, dir: direction } = speaker(by)
          expect([lang, direction], text).to.deep.equal([tag, dir])
          expect(getComputedStyle(by).direction, text).to.equal(dir)
        }
        element.remove()
      }
    }
  })

  it('fit a window of 320 px, and weigh a yes and a no the same', async () => {
    const page = await pageOf(320)
    for (const [tag] of TAGS) {
      for (const element of await everyState(tag, page)) {
        const root = found(element.shadowRoot)
        expect(page.ownerDocument.documentElement.scrollWidth, tag).to.equal(320)
        for (const box of [
          ...element.children,
          ...root.querySelectorAll<HTMLElement>('*:not(style, span)'),
        ]) {
          expect(box.scrollWidth, `${tag}: ${box.textContent}`).to.be.at.most(box.clientWidth || 320)
        }
        const [no, yes] = [root.querySelector('[part~=reject]'), inside(element, '[part~=accept]')]
        if (no) expect(weight(no), tag).to.deep.equal(weight(yes))
        const [refuse, accept] = element.children
        if (accept) expect(weight(found(refuse)), tag).to.deep.equal(weight(accept))
        element.remove()
      }
    }
  })

  for (const [tag, titles, read] of [
    ['es', ['Estadísticas', 'Información'], 'Estadísticas e Información.'],
    ['es', ['Estadísticas', 'Opinión', 'Publicidad'], 'Estadísticas, Opinión y Publicidad.'],
    ['he', ['סטטיסטיקה', 'שיווק'], 'סטטיסטיקה ושיווק.'],
    ['he', ['סטטיסטיקה', 'Pinwall'], 'סטטיסטיקה ו-Pinwall.'],
    ['ar', ['الإحصاءات', 'الملاحظات', 'التسويق'], 'الإحصاءات والملاحظات والتسويق.'],
    ['ja', ['統計', 'ご意見', '広告'], '：統計、ご意見、広告。'],
    ['zh-TW', ['統計', '意見', '廣告'], '：統計、意見和廣告。'],
    ['ko', ['통계', '의견'], ': 통계 및 의견.'],
    ['fr', ['Statistiques'], '\u00a0: Statistiques.'],
  ] as const) {
    it(`list purposes as ${tag} lists things: ${titles.join(', ')}`, async () => {
      const purposes = titles.map((title, i) => ({ id: `p${i}`, title, description: title }))
      expect(wordsOf(await banner(tag, { policy: { ...greekPolicy, purposes } }))).to.contain(read)
    })
  }
})
