import type { InstrumentWords, UiWords } from '../words.ts'

/** Korean: the words around a question. */
export const ui: UiWords = {
  dir: 'ltr',
  space: ' ',
  title: '의견',
  next: '다음',
  back: '이전',
  send: '보내기',
  sending: '보내는 중…',
  close: '닫기',
  thanks: '답변해 주셔서 감사합니다.',
  kept: '현재 오프라인 상태입니다. 답변은 보관되며, 다시 연결되면 전송됩니다.',
  stay: '그때까지 이 페이지를 열어 두십시오.',
  failed: '답변을 보내지 못했습니다. 다시 시도해 주십시오.',
  choose: '{min}에서 {max} 사이의 숫자를 선택해 주십시오',
  write: '몇 마디라도 적어 주십시오',
  hint: '선택 사항입니다. 개인정보는 적지 마십시오.',
  left: '남은 글자 수: {n}',
}

/** Korean: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: '친구나 동료에게 {subject} 이용을 추천할 가능성은 얼마나 됩니까?',
  subject: '저희 서비스',
  low: '가능성이 전혀 없음',
  high: '가능성이 매우 높음',
  why: '그 점수를 주신 가장 큰 이유는 무엇입니까?',
}

/** Korean: satisfaction. */
export const csat: InstrumentWords = {
  text: '전반적으로 {subject}에 얼마나 만족하십니까?',
  subject: '저희 서비스',
  labels: ['매우 불만족', '불만족', '보통', '만족', '매우 만족'],
  why: '그렇게 답하신 가장 큰 이유는 무엇입니까?',
}

/** Korean: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: '{subject}에서 제 문제를 쉽게 해결할 수 있게 해 주었습니다',
  subject: '이 회사',
  low: '전혀 동의하지 않음',
  high: '매우 동의함',
  why: '그렇게 답하신 가장 큰 이유는 무엇입니까?',
}
