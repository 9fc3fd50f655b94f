import type { InstrumentWords, UiWords } from '../words.ts'

/** Simplified Chinese: the words around a question. */
export const ui: UiWords = {
  dir: 'ltr',
  space: '',
  title: '您的意见',
  next: '下一步',
  back: '返回',
  send: '提交',
  sending: '正在提交……',
  close: '关闭',
  thanks: '感谢您的回答。',
  kept: '您处于离线状态。您的回答已保存，恢复连接后将自动发送。',
  stay: '在此之前，请不要关闭此页面。',
  failed: '您的回答未能提交，请重试。',
  choose: '请选择 {min} 到 {max} 之间的数字',
  write: '请写几句话',
  hint: '选填。请勿填写个人信息。',
  left: '剩余字数：{n}',
}

/** Simplified Chinese: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: '您有多大可能将{subject}推荐给朋友或同事？',
  subject: '我们',
  low: '完全不可能',
  high: '极有可能',
  why: '您给出这个分数的主要原因是什么？',
}

/** Simplified Chinese: satisfaction. */
export const csat: InstrumentWords = {
  text: '总体而言，您对{subject}有多满意？',
  subject: '我们的服务',
  labels: ['非常不满意', '不满意', '一般', '满意', '非常满意'],
  why: '您这样回答的主要原因是什么？',
}

/** Simplified Chinese: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: '{subject}让我能够轻松解决问题',
  subject: '这家公司',
  low: '非常不同意',
  high: '非常同意',
  why: '您这样回答的主要原因是什么？',
}
