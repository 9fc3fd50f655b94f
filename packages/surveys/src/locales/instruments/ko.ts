import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: '전혀 동의하지 않음', high: '매우 동의함' }
const why = '그렇게 답하신 가장 큰 이유는 무엇입니까?'

/** Korean: the ten statements of SUS. `{subject}` is followed by a noun, or by a particle that is the same after a vowel and a consonant. */
export const sus: AgreementWords = {
  ...agreement,
  subject: '이 시스템',
  statements: [
    '{subject} 이용을 자주 하고 싶을 것 같습니다',
    '{subject} 이용이 불필요하게 복잡하다고 느꼈습니다',
    '{subject} 이용이 쉽다고 생각했습니다',
    '{subject} 이용에는 기술을 잘 아는 사람의 도움이 필요할 것 같습니다',
    '{subject}의 여러 기능이 잘 통합되어 있다고 느꼈습니다',
    '{subject}에는 일관성이 없는 부분이 너무 많다고 생각했습니다',
    '대부분의 사람이 {subject} 이용 방법을 매우 빨리 익힐 것 같습니다',
    '{subject} 이용이 매우 번거롭다고 느꼈습니다',
    '{subject} 이용에 매우 자신이 있었습니다',
    '{subject} 이용을 시작하기 전에 많은 것을 배워야 했습니다',
  ],
}

/** Korean: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: '이 시스템',
  statements: ['{subject}의 기능이 제 요구 사항을 충족합니다', '{subject} 이용이 쉽습니다'],
}

/** Korean: product/market fit. */
export const pmf: PmfWords = {
  subject: '이 제품',
  text: '{subject} 이용이 더 이상 불가능해진다면 어떤 기분이 드시겠습니까?',
  very: '매우 실망함',
  somewhat: '다소 실망함',
  not: '실망하지 않음(그다지 유용하지 않음)',
  gone: '해당 없음 – 더 이상 이용하지 않음',
  why,
}

/** Korean: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: '이 기능이 있다면 어떻게 느끼십니까?',
  without: '이 기능이 없다면 어떻게 느끼십니까?',
  labels: ['마음에 든다', '당연하다', '아무런 느낌이 없다', '감수할 수 있다', '마음에 들지 않는다'],
}

/** Korean: thumbs. */
export const thumbs: InstrumentWords = {
  subject: '이 페이지',
  text: '{subject} 내용이 유용합니까?',
  labels: ['아니요', '예'],
  why,
}

/** Korean: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: '저희 회사',
  product: '{subject}에서 받으신 제품은 얼마나 좋거나 나빴습니까?',
  service: '{subject}에서 받으신 서비스는 얼마나 좋거나 나빴습니까?',
  emotion: '{subject} 이용 과정에서 느끼신 기분은 얼마나 좋거나 나빴습니까?',
  labels: ['매우 나쁨', '나쁨', '좋지도 나쁘지도 않음', '좋음', '매우 좋음'],
  why,
}
