import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: '非常不同意', high: '非常同意' }
const why = '您這樣回答的主要原因是什麼？'

/** Traditional Chinese: the ten statements of SUS. */
export const sus: AgreementWords = {
  ...agreement,
  subject: '這個系統',
  statements: [
    '我想我會願意經常使用{subject}',
    '我發現{subject}複雜得沒有必要',
    '我認為{subject}容易使用',
    '我想我需要懂技術的人協助才能使用{subject}',
    '我發現{subject}的各項功能整合得很好',
    '我認為{subject}中有太多不一致的地方',
    '我想大多數人都能很快學會使用{subject}',
    '我發現{subject}使用起來非常麻煩',
    '使用{subject}時，我感到非常有信心',
    '在開始使用{subject}之前，我需要學習很多東西',
  ],
}

/** Traditional Chinese: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: '這個系統',
  statements: ['{subject}的功能符合我的需求', '{subject}容易使用'],
}

/** Traditional Chinese: product/market fit. */
export const pmf: PmfWords = {
  subject: '這個產品',
  text: '如果您無法再使用{subject}，您會有什麼感受？',
  very: '非常失望',
  somewhat: '有些失望',
  not: '不失望（其實沒那麼有用）',
  gone: '不適用——我已經不再使用',
  why,
}

/** Traditional Chinese: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: '如果有這項功能，您覺得如何？',
  without: '如果沒有這項功能，您覺得如何？',
  labels: ['我喜歡', '理應如此', '我無所謂', '我可以接受', '我不喜歡'],
}

/** Traditional Chinese: thumbs. */
export const thumbs: InstrumentWords = {
  subject: '這個頁面',
  text: '{subject}有用嗎？',
  labels: ['否', '是'],
  why,
}

/** Traditional Chinese: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: '我們',
  product: '您從{subject}得到的產品有多好或多差？',
  service: '您從{subject}得到的服務有多好或多差？',
  emotion: '與{subject}往來時，您的感受有多好或多差？',
  labels: ['非常差', '差', '不好也不差', '好', '非常好'],
  why,
}
