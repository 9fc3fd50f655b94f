import type { Item } from '@heed/schema'

const both = (en: string, ar: string) => ({ en, ar })
const choices = [
  { id: 'price', text: both('The price', 'السعر') },
  { id: 'speed', text: both('How fast it came', 'سرعة الوصول') },
  {
    id: 'care',
    text: both('How carefully everything was packed, plants and pots alike', 'العناية بالتغليف'),
  },
]
const answers = [
  { id: 'no', text: both('Disagree', 'لا أوافق') },
  { id: 'so', text: both('Neither', 'محايد') },
  { id: 'yes', text: both('Agree', 'أوافق') },
]
const agreement = [
  'Strongly disagree',
  'Disagree',
  'Somewhat disagree',
  'Neither',
  'Somewhat agree',
  'Agree',
  'Strongly agree',
]
const text = both('What about the plants?', 'ماذا عن النباتات؟')
const scale = { id: 'item', type: 'scale', text, required: true, min: 1 } as const
const ends = { low: both('Bad', 'سيئ'), high: both('Good', 'جيد') }
const picture = 'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" width="8" height="6"/>'

/** One item of every look, each as a visitor may meet it. */
export const items = {
  stars: { ...scale, max: 5, format: 'stars', ...ends },
  faces: { ...scale, max: 5, format: 'faces' },
  thumbs: { ...scale, min: 0, max: 1, format: 'thumbs' },
  agreement: { ...scale, max: 7, labels: agreement },
  single: { id: 'item', type: 'choice', text, required: true, choices },
  multiple: { id: 'item', type: 'choice', text, required: true, choices, multiple: true },
  picture: {
    id: 'item',
    type: 'picture',
    text,
    required: true,
    choices: choices.map((choice) => ({ ...choice, image: picture })),
  },
  matrix: { id: 'item', type: 'matrix', text, required: true, rows: choices, choices: answers },
  ranking: { id: 'item', type: 'ranking', text, required: true, choices },
  slider: { id: 'item', type: 'slider', text, required: true, min: 0, max: 100, step: 10, ...ends },
  contact: {
    id: 'item',
    type: 'contact',
    text,
    required: true,
    fields: ['name', 'email', 'phone', 'company'],
  },
  date: { id: 'item', type: 'date', text, required: true, min: '2026-01-01', max: '2026-12-31' },
  kano: {
    id: 'item',
    type: 'kano',
    text: both('Gift wrapping', 'تغليف الهدايا'),
    required: true,
    with: both('How do you feel if it is there?', 'ما شعورك إذا توفر؟'),
    without: both('How do you feel if it is not there?', 'ما شعورك إذا لم يتوفر؟'),
  },
  maxdiff: {
    id: 'item',
    type: 'maxdiff',
    text,
    required: true,
    choices,
    best: both('Most important', 'الأهم'),
    worst: both('Least important', 'الأقل أهمية'),
  },
  consent: {
    id: 'item',
    type: 'consent',
    text: both('May we quote you?', 'هل يمكننا الاقتباس منك؟'),
    required: true,
    statement: both('Yes, you may print what I wrote.', 'نعم، يمكنكم نشر ما كتبته.'),
  },
  message: {
    id: 'item',
    type: 'message',
    text: both('Now three questions about plants.', 'ثلاثة أسئلة عن النباتات.'),
  },
} as const satisfies Record<string, Item | object>
