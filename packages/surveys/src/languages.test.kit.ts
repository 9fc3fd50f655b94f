/** Every language there is, English first, with the way it is read; `locale.test.ts` says when one is missing here. */
export const languages = [
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
