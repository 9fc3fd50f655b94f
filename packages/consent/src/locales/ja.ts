import type { Words } from './words.ts'

/** Japanese. */
export const words: Words = {
  locale: 'ja',
  dir: 'ltr',
  region: 'プライバシー設定',
  ask: '{name}がお客様のデータを次の目的で利用してよいかどうか、お客様がお選びください：{purposes}。',
  tell: '{name}はお客様のデータを次の目的で利用します：{purposes}。いつでも拒否できます。',
  acceptAll: 'すべて同意',
  rejectAll: 'すべて拒否',
  understood: '確認しました',
  choose: '選択',
  title: 'お客様のプライバシー設定',
  intro:
    '{name}は、お客様がここで許可した目的に限り、お客様のデータを利用します。設定はいつでも変更できます。',
  takeBack: '「すべて拒否」を押すと、これまでの許可がすべて取り消されます。',
  separately: '個別の同意が必要です。「すべて同意」には含まれません。',
  save: '設定を保存',
  close: '閉じる',
  privacy: 'プライバシーポリシー',
  alwaysOn: '常に有効',
  gpc: 'お客様の拒否のご意思に従っています。ブラウザーが Global Privacy Control の信号を送信しています。',
  services: 'サービス：{services}',
}
