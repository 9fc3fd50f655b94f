import type { Words } from './words.ts'

/** Simplified Chinese. */
export const words: Words = {
  locale: 'zh-CN',
  dir: 'ltr',
  region: '隐私选择',
  ask: '您可以决定{name}能否将您的数据用于以下目的：{purposes}。',
  tell: '{name}将您的数据用于以下目的：{purposes}。您可以随时拒绝。',
  acceptAll: '全部接受',
  rejectAll: '全部拒绝',
  understood: '知道了',
  choose: '选择',
  title: '您的隐私选择',
  intro: '{name}仅将您的数据用于您在此允许的目的。您可以随时更改选择。',
  takeBack: '点击“全部拒绝”会撤回您此前允许的一切。',
  separately: '需要单独同意：“全部接受”不包含此项。',
  save: '保存选择',
  close: '关闭',
  privacy: '隐私政策',
  alwaysOn: '始终开启',
  gpc: '已遵从您的拒绝请求：您的浏览器发送了 Global Privacy Control 信号。',
  services: '服务：{services}',
}
