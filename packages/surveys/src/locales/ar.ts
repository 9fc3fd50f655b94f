import type { InstrumentWords, UiWords } from '../words.ts'

/** Arabic: the words around a question. */
export const ui: UiWords = {
  dir: 'rtl',
  space: ' ',
  title: 'رأيك',
  next: 'التالي',
  back: 'رجوع',
  send: 'إرسال',
  sending: 'جارٍ الإرسال…',
  close: 'إغلاق',
  thanks: 'شكرًا لك على إجابتك.',
  kept: 'لا يوجد اتصال بالإنترنت. حُفظت إجابتك وستُرسل عند عودة الاتصال.',
  stay: 'يُرجى إبقاء هذه الصفحة مفتوحة حتى ذلك الحين.',
  failed: 'تعذّر إرسال إجابتك. يُرجى المحاولة مرة أخرى.',
  choose: 'يُرجى اختيار رقم من {min} إلى {max}',
  write: 'يُرجى كتابة بضع كلمات',
  hint: 'اختياري. يُرجى عدم ذكر بيانات شخصية.',
  left: 'الأحرف المتبقية: {n}',
}

/** Arabic: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: 'ما مدى احتمال أن ترشّح {subject} لصديق أو زميل؟',
  subject: 'شركتنا',
  low: 'غير محتمل على الإطلاق',
  high: 'محتمل للغاية',
  why: 'ما السبب الرئيسي لتقييمك؟',
}

/** Arabic: satisfaction. */
export const csat: InstrumentWords = {
  text: 'بشكل عام، ما مدى رضاك عن {subject}؟',
  subject: 'خدمتنا',
  labels: ['غير راضٍ للغاية', 'غير راضٍ', 'محايد', 'راضٍ', 'راضٍ للغاية'],
  why: 'ما السبب الرئيسي لإجابتك؟',
}

/** Arabic: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: 'سهّلت {subject} عليّ حل مشكلتي',
  subject: 'الشركة',
  low: 'لا أوافق بشدة',
  high: 'أوافق بشدة',
  why: 'ما السبب الرئيسي لإجابتك؟',
}
