import type { Text } from '@heed/schema'
import { texts as en } from './en.ts'
import { texts as ar } from './ar.ts'
import { texts as de } from './de.ts'
import { texts as es } from './es.ts'
import { texts as fr } from './fr.ts'
import { texts as he } from './he.ts'
import { texts as it } from './it.ts'
import { texts as ja } from './ja.ts'
import { texts as ko } from './ko.ts'
import { texts as ptbr } from './pt-br.ts'
import { texts as zhcn } from './zh-cn.ts'
import { texts as zhtw } from './zh-tw.ts'

/** What the items of this example ask, in one language. */
export type Texts = Readonly<Record<keyof typeof en, string>>

const languages: Readonly<Record<string, Texts>> = {
  en,
  ar,
  de,
  es,
  fr,
  he,
  it,
  ja,
  ko,
  'pt-BR': ptbr,
  'zh-CN': zhcn,
  'zh-TW': zhtw,
}

/** The tags of the twelve languages. */
export const tags = Object.keys(languages) as [string, ...string[]]

/** Each text in every language: definitions take it as it is. */
export const texts = Object.fromEntries(
  Object.keys(en).map((key) => [
    key,
    Object.fromEntries(tags.map((tag) => [tag, languages[tag]![key as keyof Texts]])),
  ]),
) as Readonly<Record<keyof Texts, Exclude<Text, string>>>
