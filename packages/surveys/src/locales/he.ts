import type { InstrumentWords, UiWords } from '../words.ts'

/** Hebrew: the words around a question. */
export const ui: UiWords = {
  dir: 'rtl',
  space: ' ',
  title: 'דעתכם',
  next: 'הבא',
  back: 'חזרה',
  send: 'שליחה',
  sending: 'בשליחה…',
  close: 'סגירה',
  thanks: 'תודה על התשובה.',
  kept: 'אין חיבור לאינטרנט. התשובה נשמרה ותישלח כשהחיבור יחזור.',
  stay: 'עד אז יש להשאיר את הדף הזה פתוח.',
  failed: 'לא ניתן היה לשלוח את התשובה. נא לנסות שוב.',
  choose: 'נא לבחור מספר מ־{min} עד {max}',
  write: 'נא לכתוב כמה מילים',
  hint: 'לא חובה. נא לא למסור פרטים אישיים.',
  left: 'תווים שנותרו: {n}',
}

/** Hebrew: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: 'מה הסבירות שתמליצו על {subject} לחבר או לעמית?',
  subject: 'החברה שלנו',
  low: 'כלל לא סביר',
  high: 'סביר ביותר',
  why: 'מהי הסיבה העיקרית לציון שבחרתם?',
}

/** Hebrew: satisfaction. */
export const csat: InstrumentWords = {
  text: 'באופן כללי, מהי מידת שביעות הרצון שלכם לגבי {subject}?',
  subject: 'השירות שלנו',
  labels: ['מאוד לא מרוצים', 'לא מרוצים', 'ניטרליים', 'מרוצים', 'מרוצים מאוד'],
  why: 'מהי הסיבה העיקרית לתשובה שבחרתם?',
}

/** Hebrew: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: 'בזכות {subject} היה לי קל לטפל בבעיה שלי',
  subject: 'החברה',
  low: 'אי־הסכמה מוחלטת',
  high: 'הסכמה מוחלטת',
  why: 'מהי הסיבה העיקרית לתשובה שבחרתם?',
}
