import { items } from '../items.test.data.ts'

const both = (en: string, ar: string) => ({ en, ar })
const text = both('What about the plants?', 'ماذا عن النباتات؟')
const scale = { id: 'item', type: 'scale', text, required: true } as const

/** One item of every type, and the scale in every format, each as a visitor may meet it. */
export const asked = {
  numbers: {
    ...scale,
    min: 0,
    max: 10,
    low: both('Not at all likely', 'غير محتمل إطلاقًا'),
    high: both('Extremely likely', 'محتمل للغاية'),
  },
  words: {
    ...scale,
    min: 1,
    max: 5,
    labels: [
      both('Very dissatisfied', 'غير راضٍ إطلاقًا'),
      both('Dissatisfied', 'غير راضٍ'),
      both('Neutral', 'محايد'),
      both('Satisfied', 'راضٍ'),
      both('Very satisfied', 'راضٍ جدًا'),
    ],
  },
  ...items,
  text: { id: 'item', type: 'text', text, required: true },
} as const satisfies Record<string, object>

/** An item of {@link asked}. */
export type Asked = keyof typeof asked
