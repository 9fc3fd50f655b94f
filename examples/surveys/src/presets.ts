import { ces, csat, experience, kano, nps, pmf, sus, thumbs, umuxLite } from '@heed/surveys/presets'
import type { Specimen } from './specimen.ts'
import { texts } from './texts/texts.ts'

const survey = 'heed-survey'

/** The nine instruments that come ready. */
export const presets: readonly Specimen[] = [
  {
    id: 'nps',
    heading: 'NPS',
    note: 'Eleven points, words at the ends only, then the reason.',
    element: 'heed-nps',
    build: (words) => nps(words.nps),
  },
  {
    id: 'csat',
    heading: 'CSAT',
    note: 'Satisfaction: five points, each with its word.',
    element: 'heed-csat',
    build: (words) => csat(words.csat),
  },
  {
    id: 'ces',
    heading: 'CES 2.0',
    note: 'Effort: seven points of agreement, right after a task.',
    element: 'heed-ces',
    build: (words) => ces(words.ces),
  },
  {
    id: 'sus',
    heading: 'SUS',
    note: 'Usability: ten statements, one at a time.',
    element: survey,
    build: (words) => sus(words.sus),
  },
  {
    id: 'umux_lite',
    heading: 'UMUX-Lite',
    note: 'Usability in two statements.',
    element: survey,
    build: (words) => umuxLite(words.umuxLite),
  },
  {
    id: 'pmf',
    heading: 'Product/market fit',
    note: 'How one would feel without it.',
    element: survey,
    build: (words) => pmf(words.pmf),
  },
  {
    id: 'kano',
    heading: 'Kano',
    note: 'A feature: with it, and without it.',
    element: survey,
    build: (words) => kano([{ id: 'gift_wrap', text: texts.gift }], words.kano),
  },
  {
    id: 'thumbs',
    heading: 'Thumbs',
    note: 'Is this page useful? Then the reason.',
    element: survey,
    build: (words) => thumbs(words.thumbs),
  },
  {
    id: 'experience',
    heading: 'Product, service, emotion',
    note: 'Three questions with the same five words.',
    element: survey,
    build: (words) => experience(words.experience),
  },
]
