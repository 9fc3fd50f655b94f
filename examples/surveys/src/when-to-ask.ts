import type { ConsentSource, SurveyDefinition } from '@heed/schema'
import { createScheduler, type Ending } from '@heed/surveys/eligibility'
import { openOn } from './surfaces.ts'

/** Lets a survey come by itself when the button says that an order was placed, and shows in the debug panel why it came or did not. */
export function wireMoment(definition: SurveyDefinition, consent: ConsentSource, lang: () => string): void {
  const surveys: SurveyDefinition[] = [
    {
      ...definition,
      id: 'after_order',
      delivery: { trigger: { event: 'order_placed' }, surface: 'popover', throttle: { sameDays: 90 } },
    },
    {
      ...definition,
      id: 'after_large_order',
      delivery: {
        trigger: { event: 'order_placed', where: [{ key: 'value', op: 'gte', value: 500 }] },
        throttle: { seenLimit: 1 },
      },
    },
  ]
  const scheduler = createScheduler({
    surveys,
    consent,
    show: (survey) => {
      const { promise, resolve } = Promise.withResolvers<Ending>()
      const element = openOn('popover', survey, lang())
      element.addEventListener('heed-survey-submitted', () => resolve('answered'))
      element.addEventListener('heed-survey-dismissed', () => resolve('dismissed'))
      return promise
    },
  })
  document
    .querySelector('#order-placed')
    ?.addEventListener('click', () => scheduler.notify({ name: 'order_placed', data: { value: 49 } }))

  const panel = Object.assign(document.createElement('heed-survey-debug'), { scheduler, surveys })
  const toggle = document.querySelector('#debug')
  toggle?.addEventListener('click', () => {
    if (panel.isConnected) panel.remove()
    else document.body.append(panel)
    toggle.setAttribute('aria-pressed', `${panel.isConnected}`)
  })
}
