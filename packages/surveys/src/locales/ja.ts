import type { InstrumentWords, UiWords } from '../words.ts'

/** Japanese: the words around a question. */
export const ui: UiWords = {
  dir: 'ltr',
  space: '',
  title: 'ご意見',
  next: '次へ',
  back: '戻る',
  send: '送信',
  sending: '送信しています…',
  close: '閉じる',
  thanks: 'ご回答ありがとうございました。',
  kept: '現在オフラインです。ご回答は保存されており、接続が回復し次第送信されます。',
  stay: 'それまでこのページを開いたままにしてください。',
  failed: 'ご回答を送信できませんでした。もう一度お試しください。',
  choose: '{min}から{max}までの数字をお選びください',
  write: '一言ご記入ください',
  hint: '任意です。個人情報は記入しないでください。',
  left: '残りの文字数：{n}',
}

/** Japanese: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: '{subject}を友人や同僚に薦める可能性は、どのくらいありますか？',
  subject: '当社',
  low: 'まったくない',
  high: '極めて高い',
  why: 'その点数を選ばれた主な理由をお聞かせください。',
}

/** Japanese: satisfaction. */
export const csat: InstrumentWords = {
  text: '総合的に見て、{subject}にどの程度満足していますか？',
  subject: '当社のサービス',
  labels: ['非常に不満', '不満', 'どちらともいえない', '満足', '非常に満足'],
  why: 'そのように回答された主な理由をお聞かせください。',
}

/** Japanese: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: '{subject}の対応により、問題を簡単に解決することができた',
  subject: 'この会社',
  low: '全くそう思わない',
  high: '強くそう思う',
  why: 'そのように回答された主な理由をお聞かせください。',
}
