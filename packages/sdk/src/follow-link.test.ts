import { surveyLink } from '@heed/surveys/link'
import { scrub } from '@heed/tracker'
import { expect, test } from 'vitest'

test('what a link to a survey says never gets into the addresses that the tracker sends', () => {
  const link = surveyLink('https://shop.example/thanks?order=4#top', {
    survey: 'after_order',
    response: '01939a7e-7c00-7000-8000-000000000000',
    answers: {
      score: 9,
      'an-item-with-a-very-long-name': 'short',
      why: 'Too slow',
      grid: { tea: 'yes' },
      pick: ['a', 'b'],
    },
  })
  expect(scrub(link)).toBe('https://shop.example/thanks?order=4&heed-survey=after_order&*&*&*&*&*&*&*#top')
})
