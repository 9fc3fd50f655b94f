/** Every language there is, English first; `load-locale.test.ts` says when a file is missing here. */
export const TAGS = [
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['de', 'ltr'],
  ['es', 'ltr'],
  ['fr', 'ltr'],
  ['he', 'rtl'],
  ['it', 'ltr'],
  ['ja', 'ltr'],
  ['ko', 'ltr'],
  ['pt-BR', 'ltr'],
  ['zh-CN', 'ltr'],
  ['zh-TW', 'ltr'],
] as const
