import type { EmbedWords } from './embed-words.ts'
import type { Words } from './words.ts'

/** Arabic. */
export const words: Words = {
  locale: 'ar',
  dir: 'rtl',
  region: 'خيارات الخصوصية',
  ask: 'أنت تقرر الأغراض التي يجوز أن يستخدم {name} بياناتك من أجلها: {purposes}.',
  tell: 'يستخدم {name} بياناتك للأغراض التالية: {purposes}. يمكنك الرفض في أي وقت.',
  acceptAll: 'قبول الكل',
  rejectAll: 'رفض الكل',
  understood: 'حسنًا',
  choose: 'اختيار الأغراض',
  title: 'خيارات الخصوصية الخاصة بك',
  intro: 'لا يستخدم {name} بياناتك إلا لما تسمح به هنا، ويمكنك تغيير ذلك في أي وقت.',
  takeBack: 'زر «رفض الكل» يسحب كل ما سمحت به.',
  separately: 'يحتاج إلى موافقة خاصة به: زر «قبول الكل» لا يشمله.',
  save: 'حفظ الاختيارات',
  close: 'إغلاق',
  privacy: 'سياسة الخصوصية',
  alwaysOn: 'مفعّل دائمًا',
  gpc: 'تم احترام طلبك: متصفحك يرسل إشارة Global Privacy Control.',
  services: 'الخدمات: {services}',
}

/** Arabic, for the placeholders and the way back. */
export const embed: EmbedWords = {
  told: 'لا يتلقى {service} بيانات من متصفحك، مثل عنوان IP، إلا عندما تحمّل هذا المحتوى.',
  load: 'تحميل',
  always: 'السماح دائمًا: {purpose}',
  privacy: 'سياسة الخصوصية لدى {service}',
  choices: 'خيارات الخصوصية',
  optOut: 'خيارات الخصوصية الخاصة بك',
}
