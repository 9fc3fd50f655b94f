import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: 'لا أوافق بشدة', high: 'أوافق بشدة' }
const why = 'ما السبب الرئيسي لإجابتك؟'

/** Arabic: the ten statements of SUS. `{subject}` depends on a noun or a preposition, so that no verb or adjective agrees with it. */
export const sus: AgreementWords = {
  ...agreement,
  subject: 'هذا النظام',
  statements: [
    'أعتقد أنني سأرغب في استخدام {subject} بشكل متكرر',
    'وجدتُ في {subject} تعقيدًا لا داعي له',
    'رأيتُ أن استخدام {subject} سهل',
    'أعتقد أنني سأحتاج إلى مساعدة شخص ذي خبرة تقنية لأتمكن من استخدام {subject}',
    'وجدتُ أن الوظائف المختلفة في {subject} متكاملة جيدًا',
    'رأيتُ أن في {subject} من عدم الاتساق أكثر مما ينبغي',
    'أتصوّر أن معظم الناس سيتعلّمون استخدام {subject} بسرعة كبيرة',
    'وجدتُ أن استخدام {subject} شاقّ للغاية',
    'شعرتُ بثقة كبيرة عند استخدام {subject}',
    'احتجتُ إلى تعلّم أشياء كثيرة قبل أن أتمكن من بدء استخدام {subject}',
  ],
}

/** Arabic: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: 'هذا النظام',
  statements: ['إمكانات {subject} تلبي متطلباتي', 'استخدام {subject} سهل'],
}

/** Arabic: product/market fit. */
export const pmf: PmfWords = {
  subject: 'هذا المنتج',
  text: 'كيف سيكون شعورك إذا لم يعد بإمكانك استخدام {subject}؟',
  very: 'خيبة أمل كبيرة',
  somewhat: 'بعض خيبة الأمل',
  not: 'لا خيبة أمل (الفائدة ليست كبيرة حقًا)',
  gone: 'لا ينطبق – توقفتُ عن الاستخدام',
  why,
}

/** Arabic: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: 'ما شعورك إذا توفّرت لك هذه الميزة؟',
  without: 'ما شعورك إذا لم تتوفّر لك هذه الميزة؟',
  labels: ['يعجبني ذلك', 'أتوقع ذلك', 'لا فرق عندي', 'يمكنني تقبّل ذلك', 'لا يعجبني ذلك'],
}

/** Arabic: thumbs. */
export const thumbs: InstrumentWords = {
  subject: 'هذه الصفحة',
  text: 'هل في {subject} فائدة لك؟',
  labels: ['لا', 'نعم'],
  why,
}

/** Arabic: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: 'شركتنا',
  product: 'إلى أي مدى كان المنتج الذي حصلت عليه من {subject} جيدًا أو سيئًا؟',
  service: 'إلى أي مدى كانت الخدمة التي حصلت عليها من {subject} جيدة أو سيئة؟',
  emotion: 'إلى أي مدى كان شعورك عند التعامل مع {subject} جيدًا أو سيئًا؟',
  labels: ['سيئ جدًا', 'سيئ', 'ليس جيدًا ولا سيئًا', 'جيد', 'جيد جدًا'],
  why,
}
