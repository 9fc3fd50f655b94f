import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: 'אי־הסכמה מוחלטת', high: 'הסכמה מוחלטת' }
const why = 'מהי הסיבה העיקרית לתשובה שבחרתם?'

/** Hebrew: the ten statements of SUS. `{subject}` follows a preposition that stands by itself, and no verb agrees with it or tells who answers. */
export const sus: AgreementWords = {
  ...agreement,
  subject: 'המערכת הזו',
  statements: [
    'נראה לי שארצה לעבוד עם {subject} לעיתים קרובות',
    'הרגשתי שהעבודה עם {subject} מורכבת שלא לצורך',
    'חשבתי שקל לעבוד עם {subject}',
    'נראה לי שאזדקק לעזרה של אדם עם ידע טכני כדי לעבוד עם {subject}',
    'מצאתי שהפונקציות השונות של {subject} משולבות היטב',
    'חשבתי שחוסר העקביות של {subject} רב מדי',
    'נראה לי שרוב האנשים ילמדו לעבוד עם {subject} מהר מאוד',
    'הרגשתי שהעבודה עם {subject} מסורבלת מאוד',
    'הרגשתי ביטחון רב בעבודה עם {subject}',
    'נאלצתי ללמוד דברים רבים לפני שיכולתי להתחיל לעבוד עם {subject}',
  ],
}

/** Hebrew: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: 'המערכת הזו',
  statements: ['היכולות של {subject} עונות על הדרישות שלי', 'קל לעבוד עם {subject}'],
}

/** Hebrew: product/market fit. */
export const pmf: PmfWords = {
  subject: 'המוצר הזה',
  text: 'מה תרגישו אם כבר לא תוכלו לעבוד עם {subject}?',
  very: 'אכזבה רבה',
  somewhat: 'אכזבה מסוימת',
  not: 'ללא אכזבה (התועלת לא באמת גדולה)',
  gone: 'לא רלוונטי – הפסקתי להשתמש',
  why,
}

/** Hebrew: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: 'מה תרגישו אם התכונה הזו תהיה לכם?',
  without: 'מה תרגישו אם התכונה הזו לא תהיה לכם?',
  labels: ['זה מוצא חן בעיניי', 'זה מובן מאליו', 'זה לא משנה לי', 'אפשר לחיות עם זה', 'זה לא מוצא חן בעיניי'],
}

/** Hebrew: thumbs. */
export const thumbs: InstrumentWords = {
  subject: 'הדף הזה',
  text: 'האם יש לכם תועלת מן {subject}?',
  labels: ['לא', 'כן'],
  why,
}

/** Hebrew: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: 'החברה שלנו',
  product: 'עד כמה היה טוב או רע המוצר שקיבלתם מן {subject}?',
  service: 'עד כמה היה טוב או רע השירות שקיבלתם מן {subject}?',
  emotion: 'עד כמה הרגשתם טוב או רע במגע עם {subject}?',
  labels: ['רע מאוד', 'רע', 'לא טוב ולא רע', 'טוב', 'טוב מאוד'],
  why,
}
