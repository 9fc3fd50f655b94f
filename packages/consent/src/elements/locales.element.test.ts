import '../define/banner.ts'
import '../define/preferences.ts'
import { expect } from '@open-wc/testing'
import { words as english } from '../locales/en.ts'
import { loadLocale } from '../locales/load-locale.ts'
import { TAGS } from '../locales/tags.test.kit.ts'
import { banner, words as wordsOf } from './banner.test.kit.ts'
import { englishIn, everyState, fragments, greekPolicy, NAMES, pieces, speaker } from './locales.test.kit.ts'
import { found, inside, pageOf, weight } from './look.test.kit.ts'

const wordsIn = async (tag: string) => (await loadLocale(tag))?.words ?? english

describe('the banner and the choices, in every language', () => {
  it('say every sentence of their language in one state or another, and no word of English beside it', async () => {
    for (const [tag] of TAGS) {
      const elements = await everyState(tag)
      const read = elements
        .flatMap((element) => [...pieces(element), ...pieces(found(element.shadowRoot))])
        .map(({ text }) => text)
      for (const element of elements) element.remove()
      const all = read.join('\n')
      const own = fragments(await wordsIn(tag))
      expect(
        own.filter((part) => !all.includes(part)),
        `${tag}: not seen`,
      ).to.deep.equal([])
      if (tag === 'en') continue
      expect(englishIn(read, english), `${tag}: English`).to.deep.equal([])
      if (/^(ar|he|ja|ko|zh)/.test(tag))
        expect(all.replaceAll(NAMES, '').match(/[a-z]+/gi), tag).to.equal(null)
    }
  })

  it('say which language it is and which way it is read, wherever they say something', async () => {
    for (const [tag, dir] of TAGS) {
      for (const element of await everyState(tag)) {
        const said = [...pieces(element), ...pieces(found(element.shadowRoot))].map(({ by }) => speaker(by))
        const as = said.map((one) => `${one.lang} ${one.dir} ${getComputedStyle(one).direction}`)
        expect([...new Set(as)]).to.deep.equal([`${tag} ${dir} ${dir}`])
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
