import type { InstrumentWords, UiWords } from '../words.ts'

/** Traditional Chinese: the words around a question. */
export const ui: UiWords = {
  dir: 'ltr',
  space: '',
  title: '您的意見',
  next: '下一步',
  back: '返回',
  send: '送出',
  sending: '正在送出……',
  close: '關閉',
  thanks: '感謝您的回答。',
  kept: '您目前處於離線狀態。您的回答已保存，恢復連線後將自動傳送。',
  stay: '在此之前，請勿關閉此頁面。',
  failed: '您的回答未能送出，請再試一次。',
  choose: '請選擇 {min} 到 {max} 之間的數字',
  write: '請寫幾句話',
  hint: '選填。請勿填寫個人資料。',
  left: '剩餘字數：{n}',
}

/** Traditional Chinese: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: '您有多大可能會將{subject}推薦給朋友或同事？',
  subject: '我們',
  low: '完全不可能',
  high: '極有可能',
  why: '您給予這個分數的主要原因是什麼？',
}

/** Traditional Chinese: satisfaction. */
export const csat: InstrumentWords = {
  text: '整體而言，您對{subject}有多滿意？',
  subject: '我們的服務',
  labels: ['非常不滿意', '不滿意', '普通', '滿意', '非常滿意'],
  why: '您這樣回答的主要原因是什麼？',
}

/** Traditional Chinese: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: '{subject}讓我能夠輕鬆解決問題',
  subject: '這家公司',
  low: '非常不同意',
  high: '非常同意',
  why: '您這樣回答的主要原因是什麼？',
}
