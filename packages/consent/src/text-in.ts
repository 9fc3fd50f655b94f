import type { Text } from '@heed/schema'

/**
 * A site's words in one language: the locale itself, then its language, then English, then whatever is there.
 *
 * @param locale BCP 47 tag.
 * @example
 * textIn({ en: 'Statistics', de: 'Statistik' }, 'de-AT') // 'Statistik'
 */
export function textIn(text: Text, locale: string): string {
  if (typeof text === 'string') return text
  const [language = ''] = locale.split('-', 1)
  return text[locale] ?? text[language] ?? text['en'] ?? Object.values(text)[0] ?? ''
}
