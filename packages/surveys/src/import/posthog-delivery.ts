import type { Audience, Match, SurveyDelivery, Trigger } from '@heed/schema'
import type { Context } from './ask.ts'
import { eventNameOf } from './event-name.ts'
import type { Fields } from './fields.ts'
import { urlPattern, type UrlMatch } from './url-pattern.ts'

const urlMatches: Readonly<Record<string, readonly [not: boolean, match: UrlMatch]>> = {
  exact: [false, 'exact'],
  is_not: [true, 'exact'],
  icontains: [false, 'contains'],
  not_icontains: [true, 'contains'],
}
const devices: Readonly<Record<string, 'phone' | 'tablet' | 'desktop'>> = {
  mobile: 'phone',
  tablet: 'tablet',
  desktop: 'desktop',
}

function audienceOf(conditions: Fields, { losses }: Context): Audience | undefined {
  const audience: { urls?: string[]; notUrls?: string[]; devices?: ('phone' | 'tablet' | 'desktop')[] } = {}
  const url = conditions.string('url')
  const type = conditions.string('urlMatchType') ?? 'icontains'
  if (url) {
    const known = Object.hasOwn(urlMatches, type) ? urlMatches[type] : undefined
    if (!known)
      losses.add(
        'audience',
        conditions.at('url'),
        `Addresses cannot be compared by "${type.slice(0, 40)}". Write patterns with * instead.`,
      )
    const pattern = known && urlPattern(url, known[1], conditions.at('url'), losses)
    if (pattern) audience[known[0] ? 'notUrls' : 'urls'] = [pattern]
  }
  const match = conditions.string('deviceTypesMatchType') ?? 'icontains'
  const named = conditions.list('deviceTypes').flatMap((device, index) => {
    const known = typeof device === 'string' ? devices[device.toLowerCase()] : undefined
    if (!known)
      losses.add(
        'audience',
        `${conditions.at('deviceTypes')}[${index}]`,
        'This kind of device is not known here.',
      )
    return known ?? []
  })
  if (named.length > 0) {
    if (!['exact', 'icontains', 'is_not', 'not_icontains'].includes(match))
      losses.add(
        'audience',
        conditions.at('deviceTypesMatchType'),
        'Devices are compared by name only; write them down.',
      )
    else {
      const wanted = match === 'exact' || match === 'icontains'
      const asked = Object.values(devices).filter((device) => named.includes(device) === wanted)
      if (asked.length > 0) audience.devices = asked
      else
        losses.add(
          'audience',
          conditions.at('deviceTypes'),
          'This leaves no device to ask on, and was left out.',
        )
    }
  }
  return Object.keys(audience).length > 0 ? audience : undefined
}

const typedValue = (value: string): string | number | boolean => {
  if (value === 'true' || value === 'false') return value === 'true'
  return /^-?\d{1,15}(\.\d{1,10})?$/.test(value) ? Number(value) : value
}

/** What an event's properties must be like. All filters hold together. */
function whereOf(event: Fields, { losses }: Context): Match[] {
  const filters = event.object('propertyFilters')
  if (!filters) return []
  const where: Match[] = []
  for (const key of Object.keys(event.value('propertyFilters') as object)) {
    const filter = filters.object(key)
    if (!filter) continue
    const values = filter.list('values')
    const operator = filter.string('operator') ?? 'exact'
    const ops = { exact: 'eq', is_not: 'ne', gt: 'gt', lt: 'lt' } as const
    const op = Object.hasOwn(ops, operator) ? ops[operator as 'exact'] : undefined
    const fits = values.every((value) => typeof value === 'string' && value.length <= 256)
    const few = values.length === 1 || (operator === 'is_not' && values.length > 0)
    filter.done()
    if (!op || !fits || !few || key === '' || key.length > 64 || where.length + values.length > 16) {
      losses.add(
        'filter',
        filter.path,
        'This filter of the event was left out: ours compare with one value, by eq, ne, gt or lt.',
      )
      continue
    }
    for (const value of values as string[]) {
      if (typedValue(value) !== value)
        losses.add(
          'filter',
          filter.path,
          'PostHog compares as text; here a number is a number, and true is true. See what you track.',
        )
      where.push({ key, op, value: typedValue(value) })
    }
  }
  return where
}

function triggerOf(survey: Fields, conditions: Fields | undefined, context: Context): Trigger | undefined {
  const { losses } = context
  const appearance = survey.object('appearance')
  const seconds = appearance?.number('surveyPopupDelaySeconds') ?? 0
  const delay = Math.min(3_600_000, Math.max(0, Math.round(seconds * 1_000)))
  if (delay !== seconds * 1_000)
    losses.add(
      'trigger',
      `${survey.at('appearance')}.surveyPopupDelaySeconds`,
      'A survey waits at most an hour.',
    )
  const selector = appearance?.string('widgetSelector')
  const cancel: string[] = []
  const cancelled = conditions?.object('cancelEvents')
  for (const event of cancelled?.objects('values') ?? []) {
    const name = eventNameOf(event.string('name') ?? '', event.at('name'), losses)
    if (name && cancel.length < 16) cancel.push(name)
    event.lost(
      'filter',
      'Any event of this name calls the survey off; its filters were left out.',
      'propertyFilters',
    )
    event.harmless('id')
    event.done()
  }
  cancelled?.done()
  const events = conditions?.object('events')
  let trigger: Trigger | undefined
  for (const event of events?.objects('values') ?? []) {
    const name = trigger ? undefined : eventNameOf(event.string('name') ?? '', event.at('name'), losses)
    event.harmless('id')
    if (!name) {
      losses.add(
        'trigger',
        event.path,
        'A survey has one trigger; this event was left out. Make a survey of its own for it.',
      )
      continue
    }
    const where = whereOf(event, context)
    event.harmless('name')
    event.done()
    trigger = {
      event: name,
      ...(where.length > 0 && { where }),
      ...(delay > 0 && { delay }),
      ...(cancel.length > 0 && { cancel }),
    }
  }
  events?.harmless('repeatedActivation')
  events?.done()
  if (!trigger && cancel.length > 0)
    losses.add(
      'trigger',
      survey.at('conditions.cancelEvents'),
      'Only a survey that an event brings up can be called off by another.',
    )
  if (trigger) return trigger
  if (survey.value('type') === 'widget' && selector) return { on: 'click', selector: selector.slice(0, 512) }
  return { on: 'time', after: delay }
}

/** How often: PostHog asks until it was answered or closed, again each iteration, or always. */
function throttleOf(
  survey: Fields,
  conditions: Fields | undefined,
  { losses }: Context,
): SurveyDelivery['throttle'] {
  const wait = conditions?.number('seenSurveyWaitPeriodInDays')
  const anyDays = wait !== undefined && wait > 0 ? { anyDays: Math.min(3_650, wait) } : {}
  const schedule = survey.string('schedule') ?? 'once'
  const count = survey.number('iteration_count') ?? 0
  const frequency = survey.number('iteration_frequency_days') ?? 0
  const repeated = conditions?.object('events')?.value('repeatedActivation') === true
  if (!['once', 'recurring', 'always'].includes(schedule))
    losses.add('throttle', survey.at('schedule'), 'This schedule is not known; it is asked once.')
  if (schedule === 'always' || (repeated && schedule === 'once')) return anyDays
  if (schedule === 'recurring' && count >= 1 && frequency > 0) {
    losses.add(
      'throttle',
      survey.at('schedule'),
      'PostHog counts iterations by the calendar; here each visitor has a rhythm of their own.',
    )
    return { ...anyDays, sameDays: Math.min(3_650, frequency), seenLimit: Math.min(1_000, Math.floor(count)) }
  }
  return { ...anyDays, untilAnswered: true, snoozeDays: 3_650 }
}

/** When, where and to whom. Undefined for a survey that the site shows itself, or that is a page of its own. */
export function posthogDelivery(survey: Fields, context: Context): SurveyDelivery | undefined {
  const { losses } = context
  const conditions = survey.object('conditions')
  const type = survey.string('type') ?? 'popover'
  const widget = survey.object('appearance')?.string('widgetType')
  const trigger = triggerOf(survey, conditions, context)
  const audience = conditions && audienceOf(conditions, context)
  const throttle = throttleOf(survey, conditions, context)
  conditions?.lost(
    'trigger',
    'A survey cannot wait for an element to be there. Use a click on it, or an event.',
    'selector',
  )
  conditions?.lost('trigger', 'Actions are kept by PostHog. Track an event for them.', 'actions')
  conditions?.lost(
    'audience',
    'Feature flags are kept by PostHog. Ask the visitors by a trait.',
    'linkedFlagVariant',
  )
  conditions?.harmless('seenSurveyWaitPeriodInDays')
  conditions?.done()
  const quota = survey.number('responses_limit')
  if (quota !== undefined && quota > 0 && quota < 1)
    losses.add('throttle', survey.at('responses_limit'), 'A quota is at least one response; it was left out.')
  if (type === 'api' || type === 'external_survey') {
    if (conditions && (audience || 'event' in trigger!))
      losses.add(
        'trigger',
        survey.at('conditions'),
        'The site shows this survey itself, so its conditions were left out.',
      )
    return undefined
  }
  if (type !== 'popover' && type !== 'widget')
    losses.add('surface', survey.at('type'), 'This kind of survey is not known; it opens as a popover.')
  return {
    trigger: trigger!,
    surface: type === 'widget' && widget !== 'selector' ? 'tab' : 'popover',
    ...(audience && { audience }),
    ...(quota !== undefined && quota >= 1 && { quota: Math.floor(quota) }),
    ...(throttle && Object.keys(throttle).length > 0 && { throttle }),
  }
}
