import { expect, it } from 'vitest'
import { textIn } from './text-in.ts'

const many = { fr: 'Statistiques', en: 'Statistics', de: 'Statistik', 'pt-BR': 'Estatísticas' }

it.each([
  ['de', 'Statistik'],
  ['de-AT', 'Statistik'],
  ['pt-BR', 'Estatísticas'],
  ['ja', 'Statistics'],
])('a site text is read in the language %s as far as there is one', (locale, text) => {
  expect(textIn(many, locale)).toBe(text)
})

it('a text for all languages is itself, and a text without English is still read', () => {
  expect(textIn('Statistics', 'de')).toBe('Statistics')
  expect(textIn({ fr: 'Statistiques' }, 'ja')).toBe('Statistiques')
  expect(textIn({}, 'ja')).toBe('')
})
