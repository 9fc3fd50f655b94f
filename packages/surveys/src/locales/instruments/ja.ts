import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: '全くそう思わない', high: '強くそう思う' }
const why = 'そのように回答された主な理由をお聞かせください。'

/** Japanese: the ten statements of SUS. Statements are in the plain form, as in the effort score; questions are polite. */
export const sus: AgreementWords = {
  ...agreement,
  subject: 'このシステム',
  statements: [
    '{subject}を頻繁に使いたいと思う',
    '{subject}は必要以上に複雑だと感じた',
    '{subject}は使いやすいと思った',
    '{subject}を使うには、技術に詳しい人の助けが必要だと思う',
    '{subject}では、さまざまな機能がうまく統合されていると感じた',
    '{subject}には一貫性のないところが多すぎると思った',
    'ほとんどの人は、{subject}の使い方をとても早く覚えられると思う',
    '{subject}はとても扱いにくいと感じた',
    'とても自信を持って{subject}を使うことができた',
    '{subject}を使い始める前に、多くのことを学ぶ必要があった',
  ],
}

/** Japanese: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: 'このシステム',
  statements: ['{subject}の機能は、私の要求を満たしている', '{subject}は使いやすい'],
}

/** Japanese: product/market fit. */
export const pmf: PmfWords = {
  subject: 'この製品',
  text: 'もし{subject}を使えなくなったら、どのように感じますか？',
  very: 'とても残念に思う',
  somewhat: 'やや残念に思う',
  not: '残念に思わない（それほど役に立たない）',
  gone: '該当しない（すでに使っていない）',
  why,
}

/** Japanese: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: 'この機能がある場合、どのように感じますか？',
  without: 'この機能がない場合、どのように感じますか？',
  labels: ['気に入る', '当然である', '何とも思わない', '仕方がない', '気に入らない'],
}

/** Japanese: thumbs. */
export const thumbs: InstrumentWords = {
  subject: 'このページ',
  text: '{subject}は役に立ちますか？',
  labels: ['いいえ', 'はい'],
  why,
}

/** Japanese: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: '当社',
  product: '{subject}から受け取られた商品は、どのくらい良かった、または悪かったですか？',
  service: '{subject}から受けられたサービスは、どのくらい良かった、または悪かったですか？',
  emotion: '{subject}とのやり取りで感じられたお気持ちは、どのくらい良かった、または悪かったですか？',
  labels: ['非常に悪い', '悪い', '良くも悪くもない', '良い', '非常に良い'],
  why,
}
