import type { Words } from './words.ts'

/** Korean. */
export const words: Words = {
  locale: 'ko',
  dir: 'ltr',
  region: '개인정보 선택 사항',
  ask: '{name}에서 귀하의 데이터를 다음 목적으로 사용해도 되는지 직접 결정하실 수 있습니다: {purposes}.',
  tell: '{name}에서는 귀하의 데이터를 다음 목적으로 사용합니다: {purposes}. 언제든지 거부하실 수 있습니다.',
  acceptAll: '모두 동의',
  rejectAll: '모두 거부',
  understood: '확인',
  choose: '선택',
  title: '나의 개인정보 선택 사항',
  intro:
    '{name}에서는 여기에서 허용하신 목적으로만 귀하의 데이터를 사용합니다. 언제든지 변경하실 수 있습니다.',
  takeBack: '‘모두 거부’를 누르면 허용하신 내용이 모두 철회됩니다.',
  separately: '별도의 동의가 필요합니다. ‘모두 동의’에는 포함되지 않습니다.',
  save: '선택 저장',
  close: '닫기',
  privacy: '개인정보 처리방침',
  alwaysOn: '항상 켜짐',
  gpc: '거부 요청을 반영했습니다. 귀하의 브라우저가 Global Privacy Control 신호를 보내고 있습니다.',
  services: '서비스: {services}',
}
