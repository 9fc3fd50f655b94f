import type { Item } from '@heed/schema'
import type { PresetWords } from '@heed/surveys/presets'
import type { Specimen } from './specimen.ts'
import { texts } from './texts/texts.ts'

/** One item as a survey of its own. */
const alone = (id: string, heading: string, note: string, item: (words: PresetWords) => Item): Specimen => ({
  id: `item_${id}`,
  heading,
  note,
  element: 'heed-survey',
  build: (words) => ({
    formatVersion: 1,
    id: `item_${id}`,
    subject: words.thumbs.subject,
    instrument: { kind: 'custom', items: [item(words)] },
  }),
})

const id = 'answer'
const required = true
const things = (['price', 'delivery', 'advice', 'range'] as const).map((thing) => ({
  id: thing,
  text: texts[thing],
}))
const plants = (['fern', 'cactus', 'monstera'] as const).map((plant) => ({
  id: plant,
  text: texts[plant],
  image: `/pictures/${plant}.svg`,
}))
const five = { id, type: 'scale', required, text: texts.like, min: 1, max: 5 } as const
const words = ({ experience }: PresetWords) => [...experience.labels]

/** The thirteen types of items; the scale in each of its five looks. */
export const items: readonly Specimen[] = [
  alone('numbers', 'Scale: numbers', 'Words at the ends only. Digits, arrows, Home and End.', (said) => ({
    ...five,
    low: words(said)[0]!,
    high: words(said)[4]!,
  })),
  alone('labels', 'Scale: words', 'A word for every point.', (said) => ({ ...five, labels: words(said) })),
  alone('stars', 'Scale: stars', 'Gives lower means than numbers: recorded as such.', () => ({
    ...five,
    format: 'stars',
  })),
  alone('faces', 'Scale: faces', 'For children, and where reading is hard.', () => ({
    ...five,
    format: 'faces',
  })),
  alone('thumbs', 'Scale: thumbs', 'Down or up.', ({ thumbs }) => ({
    ...five,
    text: thumbs.text,
    format: 'thumbs',
    min: 0,
    max: 1,
  })),
  alone('single', 'Choice: one', 'Native radio buttons, one tab stop.', () => ({
    id,
    type: 'choice',
    required,
    text: texts.single,
    choices: things,
  })),
  alone('multiple', 'Choice: several', 'Native checkboxes.', () => ({
    id,
    type: 'choice',
    required,
    text: texts.multiple,
    choices: things,
    multiple: true,
  })),
  alone('picture', 'Picture choice', 'The words are the name; the picture needs none of its own.', () => ({
    id,
    type: 'picture',
    required,
    text: texts.picture,
    choices: plants,
  })),
  alone('matrix', 'Matrix', 'Several questions with the same answers.', (said) => ({
    id,
    type: 'matrix',
    required,
    text: texts.matrix,
    rows: things.slice(0, 3),
    choices: words(said)
      .slice(1, 4)
      .map((text, index) => ({ id: `p${index + 1}`, text })),
  })),
  alone('ranking', 'Ranking', 'By buttons, by arrow keys, or by dragging.', () => ({
    id,
    type: 'ranking',
    required,
    text: texts.rank,
    choices: things,
  })),
  alone('slider', 'Slider', 'Has no value until it was moved.', () => ({
    id,
    type: 'slider',
    required,
    text: texts.slider,
    min: 0,
    max: 100,
    step: 5,
    low: texts.bare,
    high: texts.jungle,
  })),
  alone('text', 'Open text', 'In the respondent’s own words.', () => ({
    id,
    type: 'text',
    required,
    text: texts.text,
    maxLength: 1_200,
  })),
  alone('contact', 'Contact', 'Kept apart from the answers.', () => ({
    id,
    type: 'contact',
    required,
    text: texts.contact,
    fields: ['name', 'email'],
  })),
  alone('date', 'Date', 'The browser’s own field.', () => ({ id, type: 'date', required, text: texts.date })),
  alone('kano', 'Kano pair', 'How one feels with it, and without it.', ({ kano }) => ({
    id,
    type: 'kano',
    required,
    text: texts.gift,
    with: kano.with,
    without: kano.without,
    labels: [...kano.labels],
  })),
  alone('maxdiff', 'MaxDiff', 'The best and the worst of a few things.', () => ({
    id,
    type: 'maxdiff',
    required,
    text: texts.maxdiff,
    choices: things,
    best: texts.most,
    worst: texts.least,
  })),
  alone('consent', 'Consent statement', 'Ticked by hand, never beforehand.', () => ({
    id,
    type: 'consent',
    required,
    text: texts.consent,
    statement: texts.quote,
  })),
  alone('message', 'Message', 'Something to read. It has no answer.', () => ({
    id,
    type: 'message',
    text: texts.message,
  })),
]
