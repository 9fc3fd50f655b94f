import type { Words } from './words.ts'

/** Hebrew. */
export const words: Words = {
  locale: 'he',
  dir: 'rtl',
  region: 'בחירות פרטיות',
  ask: 'בידך להחליט לאילו מטרות מותר ל־{name} להשתמש בנתונים שלך: {purposes}.',
  tell: 'הנתונים שלך משמשים את {name} למטרות הבאות: {purposes}. אפשר לסרב בכל עת.',
  acceptAll: 'אישור הכול',
  rejectAll: 'דחיית הכול',
  understood: 'הבנתי',
  choose: 'בחירה',
  title: 'בחירות הפרטיות שלך',
  intro: 'הנתונים שלך משמשים את {name} רק למטרות שהתרת כאן. אפשר לשנות זאת בכל עת.',
  takeBack: 'הכפתור ”דחיית הכול” מבטל את כל מה שהתרת.',
  separately: 'נדרשת הסכמה נפרדת: ”אישור הכול” אינו כולל זאת.',
  save: 'שמירת הבחירות',
  close: 'סגירה',
  privacy: 'מדיניות הפרטיות',
  alwaysOn: 'פעיל תמיד',
  gpc: 'הסירוב שלך מכובד: הדפדפן שלך שולח את האות Global Privacy Control.',
  services: 'שירותים: {services}',
}
