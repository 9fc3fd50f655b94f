import './page.test.kit.ts'
import { fewElsewhere } from '@heed/test-elements/few-elsewhere'
import { expect, waitUntil } from '@open-wc/testing'
import type { SurveyDefinition } from '@heed/schema'
import type { SurveyEvents } from './events.ts'
import { languages } from './languages.test.kit.ts'
import { localeFor, voiceOf } from './locale.ts'
import { all, found, goOn, inside, kinds, pageOf, put, still } from './look.test.kit.ts'
import { ces } from './presets/ces.ts'
import { csat } from './presets/csat.ts'
import { nps } from './presets/nps.ts'
import type { SurveyElement } from './survey-element.ts'
import type { InstrumentWords, UiWords } from './words.ts'

const presets = { nps, csat, ces }

/** Everything that a survey says, to eyes or ears. */
const spoken = (survey: SurveyElement): string[] =>
  [...found(survey.shadowRoot).querySelectorAll('*')]
    .flatMap((part) => [
      ...[...part.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent : '')),
      ...['aria-label', 'aria-valuetext', 'aria-description', 'title', 'placeholder', 'alt'].map((name) =>
        part.getAttribute(name),
      ),
      Reflect.get(part, 'computedName') as string | undefined,
    ])
    .map((text) => text?.trim() ?? '')
    .filter(Boolean)

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** What is made of nothing but these words and of numbers. */
function madeOf(ui: UiWords, { subject, ...words }: InstrumentWords): RegExp {
  const texts = Object.entries({ ...ui, ...words })
    .flatMap(([key, text]) => (key === 'dir' ? [] : text))
    .map((text) => escaped(text.replace('{subject}', subject)).replaceAll(/\\\{\w+\\\}/g, '\\d+'))
    .filter((text) => text.trim())
    .toSorted((a, b) => b.length - a.length)
  return new RegExp(`^(?:${texts.join('|')}|\\d|\\s)+$`, 'u')
}

/** The same survey, whose second answer is needed. */
const needed = (definition: SurveyDefinition): SurveyDefinition => ({
  ...definition,
  instrument: {
    ...definition.instrument,
    items: definition.instrument.items.map((item) => ({ ...item, required: true })),
  },
})

/** Sends, and lets the caller answer once it has seen what is said meanwhile. */
async function send(survey: SurveyElement): Promise<(outcome: 'dropped' | 'memory') => void> {
  const { promise, resolve } = Promise.withResolvers<'dropped' | 'memory'>()
  const hear = (event: SurveyEvents['heed-survey-submitted']) => event.detail.waitUntil(promise)
  survey.addEventListener('heed-survey-submitted', hear, { once: true })
  await goOn(survey)
  return resolve
}

function write(survey: SurveyElement, text: string): void {
  const field = inside<HTMLTextAreaElement>(survey, 'textarea')
  field.value = text
  field.dispatchEvent(new Event('input'))
}

describe('no word of another language', function () {
  this.timeout(60_000)

  const [english, ...others] = languages
  for (const [lang, dir] of [english, ...fewElsewhere(others, 2)]) {
    it(`is said where it speaks ${lang}, in any state, to eyes or ears, nor before its words are here`, async () => {
      const { ui, words = await import('./locales/en.ts') } = await voiceOf(lang)
      for (const kind of kinds) {
        const own = madeOf(ui, words[kind])
        const { text, why } = words[kind]
        const early = document.createElement(`heed-${kind}`)
        early.lang = lang
        document.body.append(early)
        await early.updateComplete
        for (const word of spoken(early)) expect(word).to.match(own)
        early.remove()

        const definition = needed(presets[kind](words[kind]))
        const survey = await put(kind, { lang, surface: 'popover' }, { definition })
        const says = async (...expected: readonly string[]) => {
          await still(survey)
          const said = spoken(survey)
          const about = `${kind}: ${said.join(' | ')}`
          for (const word of said) expect(word, about).to.match(own)
          for (const one of [ui.close, ...expected]) {
            const parts = one.split(/\{\w+\}/)
            const there = said.some((word) => parts.every((part) => word.includes(part)))
            expect(there, `${one} – ${about}`).to.equal(true)
          }
          expect(inside(survey, '.card').lang, about).to.equal(lang)
          expect(getComputedStyle(inside(survey, '.card')).direction, about).to.equal(dir)
        }
        await says(ui.title, text, ui.next)
        await goOn(survey)
        await says(ui.choose)
        found(all(survey, 'input')[2]).click()
        await goOn(survey)
        await says(why, ui.back, ui.send)
        await goOn(survey)
        await says(ui.write)
        write(survey, 'x'.repeat(1_180))
        await says(ui.left)
        const refuse = await send(survey)
        await says(ui.sending)
        refuse('dropped')
        await waitUntil(() => inside(survey, '#error').textContent, 'it says that it was not sent', {
          timeout: 10_000,
        })
        await says(ui.failed)
        Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false })
        const keep = await send(survey)
        keep('memory')
        await waitUntil(() => survey.shadowRoot?.querySelector('.thanks'), 'it thanks', { timeout: 10_000 })
        Reflect.deleteProperty(navigator, 'onLine')
        await says([ui.thanks, ui.kept, ui.stay].join(ui.space))
        survey.remove()
      }
    })
  }

  it('is left out of what is looked at: Chromium tells the names that it hands to a screen reader', async () => {
    const survey = await put('nps', { lang: 'fr', surface: 'popover' })
    const { ui } = await voiceOf('fr')
    const name = Reflect.get(inside(survey, '.close'), 'computedName') as string | undefined
    expect(name ?? ui.close).to.equal(ui.close)
    expect(name === undefined).to.equal(!navigator.userAgent.includes('Chrome'))
    survey.remove()
  })

  it('is said on a page that writes its language in another way', async () => {
    const page = await pageOf(1280)
    for (const [tag, locale] of [
      ['de-AT', 'de'],
      ['pt', 'pt-BR'],
      ['zh_Hant_HK', 'zh-TW'],
      ['iw', 'he'],
    ] as const) {
      expect(localeFor(tag)).to.equal(locale)
      const part = page.appendChild(page.ownerDocument.createElement('section'))
      part.lang = tag
      const survey = await put('nps', {}, { page: part })
      const { ui, words } = await voiceOf(locale)
      for (const word of spoken(survey)) expect(word).to.match(madeOf(ui, found(words).nps))
      expect(inside(survey, '.card').lang).to.equal(locale)
      part.remove()
    }
  })
})
