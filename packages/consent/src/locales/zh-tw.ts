import type { Words } from './words.ts'

/** Traditional Chinese. */
export const words: Words = {
  locale: 'zh-TW',
  dir: 'ltr',
  region: '隱私權選擇',
  ask: '您可以決定{name}能否將您的資料用於下列目的：{purposes}。',
  tell: '{name}會將您的資料用於下列目的：{purposes}。您可以隨時拒絕。',
  acceptAll: '全部接受',
  rejectAll: '全部拒絕',
  understood: '我知道了',
  choose: '選擇',
  title: '您的隱私權選擇',
  intro: '{name}只會將您的資料用於您在此允許的目的。您可以隨時變更選擇。',
  takeBack: '按下「全部拒絕」會撤回您先前允許的一切。',
  separately: '需要個別同意：「全部接受」不包含此項。',
  save: '儲存選擇',
  close: '關閉',
  privacy: '隱私權政策',
  alwaysOn: '一律開啟',
  gpc: '已遵從您的拒絕要求：您的瀏覽器傳送了 Global Privacy Control 訊號。',
  services: '服務：{services}',
}
