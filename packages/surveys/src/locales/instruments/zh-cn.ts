import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: '非常不同意', high: '非常同意' }
const why = '您这样回答的主要原因是什么？'

/** Simplified Chinese: the ten statements of SUS. */
export const sus: AgreementWords = {
  ...agreement,
  subject: '这个系统',
  statements: [
    '我想我会愿意经常使用{subject}',
    '我发现{subject}复杂得没有必要',
    '我认为{subject}容易使用',
    '我想我需要懂技术的人协助才能使用{subject}',
    '我发现{subject}的各项功能整合得很好',
    '我认为{subject}中有太多不一致的地方',
    '我想大多数人都能很快学会使用{subject}',
    '我发现{subject}使用起来非常麻烦',
    '使用{subject}时，我感到非常有信心',
    '在开始使用{subject}之前，我需要学习很多东西',
  ],
}

/** Simplified Chinese: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: '这个系统',
  statements: ['{subject}的功能符合我的要求', '{subject}容易使用'],
}

/** Simplified Chinese: product/market fit. */
export const pmf: PmfWords = {
  subject: '这个产品',
  text: '如果您不能再使用{subject}，您会有什么感受？',
  very: '非常失望',
  somewhat: '有些失望',
  not: '不失望（其实没那么有用）',
  gone: '不适用——我已经不再使用',
  why,
}

/** Simplified Chinese: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: '如果有这项功能，您觉得怎么样？',
  without: '如果没有这项功能，您觉得怎么样？',
  labels: ['我喜欢', '理应如此', '我无所谓', '我可以接受', '我不喜欢'],
}

/** Simplified Chinese: thumbs. */
export const thumbs: InstrumentWords = {
  subject: '这个页面',
  text: '{subject}有用吗？',
  labels: ['否', '是'],
  why,
}

/** Simplified Chinese: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: '我们',
  product: '您从{subject}得到的产品有多好或多差？',
  service: '您从{subject}得到的服务有多好或多差？',
  emotion: '与{subject}打交道时，您的感受有多好或多差？',
  labels: ['非常差', '差', '不好也不差', '好', '非常好'],
  why,
}
