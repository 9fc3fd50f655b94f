import type { Audience, SurveyDelivery, Trigger } from '@heed/schema'
import type { Context } from './ask.ts'
import { eventNameOf } from './event-name.ts'
import { saysNothing, type Fields } from './fields.ts'
import { urlPattern, type UrlMatch } from './url-pattern.ts'

const rules: Readonly<Record<string, readonly [not: boolean, match: UrlMatch]>> = {
  exactMatch: [false, 'exact'],
  contains: [false, 'contains'],
  startsWith: [false, 'starts'],
  endsWith: [false, 'ends'],
  notMatch: [true, 'exact'],
  notContains: [true, 'contains'],
}

type Came = { readonly trigger?: Trigger | undefined; readonly audience?: Audience | undefined }

/** Addresses at which an action counts. One of them must fit, or none of those that begin with "not". */
function pages(config: Fields, { losses }: Context): Audience | undefined {
  const urls: string[] = []
  const notUrls: string[] = []
  const filters = config.objects('urlFilters')
  for (const filter of filters) {
    const rule = filter.string('rule') ?? ''
    const value = filter.string('value') ?? ''
    const known = Object.hasOwn(rules, rule) ? rules[rule] : undefined
    const pattern = known && urlPattern(value, known[1], filter.path, losses)
    if (!known)
      losses.add(
        'audience',
        filter.path,
        `Addresses cannot be compared by "${rule.slice(0, 40)}". Write patterns with * instead.`,
      )
    if (pattern) (known[0] ? notUrls : urls).push(pattern)
    filter.done()
  }
  const connector = config.string('urlFiltersConnector') ?? 'or'
  if (filters.length > 1 && (connector === 'and') !== (urls.length === 0))
    losses.add(
      'audience',
      config.at('urlFilters'),
      'One address must fit, and none of the excluded; the filters were joined in another way.',
    )
  if (urls.length + notUrls.length === 0 || urls.length > 50 || notUrls.length > 50) return undefined
  return { ...(urls.length > 0 && { urls }), ...(notUrls.length > 0 && { notUrls }) }
}

function noCode(action: Fields, context: Context): Came {
  const { losses } = context
  const config = action.object('noCodeConfig')
  const type = config?.string('type')
  const element = config?.object('elementSelector')
  const selector = element?.string('cssSelector')
  const seconds = config?.number('timeInSeconds') ?? 10
  element?.lost('trigger', 'A click is known by a CSS selector only. Give one.', 'innerHtml')
  element?.done()
  const audience = config && pages(config, context)
  config?.done()
  if (type === 'pageView') return { trigger: { event: 'page_view' }, audience }
  if (type === 'exitIntent') return { trigger: { on: 'exit' }, audience }
  if (type === 'fiftyPercentScroll') return { trigger: { on: 'scroll', depth: 0.5 }, audience }
  if (type === 'pageDwell' && seconds >= 0 && seconds <= 3_600)
    return { trigger: { on: 'time', after: Math.round(seconds * 1_000) }, audience }
  if (type === 'click' && selector && selector.length <= 512)
    return { trigger: { on: 'click', selector }, audience }
  losses.add(
    'trigger',
    action.path,
    'This action cannot bring up a survey, and was left out. Track an event for it.',
  )
  return {}
}

/** The trigger of one action: an event of the site's own code, or something done on a page. */
function came(trigger: Fields, context: Context): Came {
  const action = trigger.object('actionClass') ?? trigger
  const type = action.string('type') ?? 'code'
  const name = action.string('key') ?? action.string('name') ?? ''
  action.harmless('id', 'name', 'key', 'description', 'environmentId', 'createdAt', 'updatedAt')
  const result: Came =
    type === 'noCode'
      ? noCode(action, context)
      : { trigger: makeEvent(eventNameOf(name, action.at('key'), context.losses)) }
  if (type !== 'noCode') action.lost('trigger', 'An action of the code needs no settings.', 'noCodeConfig')
  action.done()
  if (action !== trigger) trigger.done()
  return result
}

const makeEvent = (event: string | undefined): Trigger | undefined => (event ? { event } : undefined)

function throttleOf(survey: Fields, { losses }: Context): NonNullable<SurveyDelivery['throttle']> {
  const days = survey.number('recontactDays')
  const option = survey.string('displayOption') ?? 'displayOnce'
  const limit = survey.number('displayLimit')
  if (days === undefined)
    losses.add(
      'throttle',
      survey.at('recontactDays'),
      'The days between two surveys stand in the settings of the workspace. Set anyDays.',
    )
  const rest = days !== undefined && days > 0 ? { anyDays: Math.min(3_650, days) } : {}
  if (option === 'displayMultiple') return { ...rest, untilAnswered: true }
  if (option === 'respondMultiple') return rest
  if (option === 'displaySome')
    return { ...rest, untilAnswered: true, seenLimit: Math.min(1_000, Math.max(1, Math.floor(limit ?? 1))) }
  if (option !== 'displayOnce')
    losses.add('throttle', survey.at('displayOption'), 'This option is not known; it is shown once.')
  return { ...rest, seenLimit: 1 }
}

/** When, where and how often. Undefined for a survey that is reached by a link. */
export function formbricksDelivery(survey: Fields, context: Context): SurveyDelivery | undefined {
  const { losses } = context
  const share = survey.number('displayPercentage')
  const quota = survey.number('autoComplete')
  const seconds = survey.number('delay') ?? 0
  const overwrites = survey.object('projectOverwrites') ?? survey.object('productOverwrites')
  const placement = overwrites?.string('placement')
  overwrites?.styling('brandColor', 'highlightBorderColor', 'overlay', 'darkOverlay')
  overwrites?.lost('behaviour', 'A survey is closed by its button, or by Escape.', 'clickOutsideClose')
  overwrites?.done()
  let first: Came | undefined
  for (const [index, value] of survey.list('triggers').entries()) {
    const path = `${survey.at('triggers')}[${index}]`
    if (first?.trigger) {
      if (!saysNothing(value))
        losses.add(
          'trigger',
          path,
          'A survey has one trigger; this one was left out. Make a survey of its own for it.',
        )
    } else if (typeof value === 'string') first = { trigger: makeEvent(eventNameOf(value, path, losses)) }
    else {
      const fields = survey.objects('triggers').find((one) => one.path === path)
      first = fields && came(fields, context)
    }
  }
  const throttle = throttleOf(survey, context)
  survey.harmless('displayLimit')
  if ((survey.string('type') ?? 'app') === 'link') {
    if (first?.trigger)
      losses.add('trigger', survey.at('triggers'), 'A survey that is reached by a link has no trigger.')
    return undefined
  }
  let trigger = first?.trigger
  const delay = Math.round(Math.max(0, seconds) * 1_000)
  if (trigger && 'event' in trigger && delay > 0 && delay <= 3_600_000) trigger = { ...trigger, delay }
  else if (trigger && 'after' in trigger && trigger.after + delay <= 3_600_000)
    trigger = { ...trigger, after: trigger.after + delay }
  else if (delay > 0)
    losses.add('trigger', survey.at('delay'), 'Only an event, or time on a page, can be waited after.')
  if (!trigger) {
    losses.add(
      'trigger',
      survey.at('triggers'),
      'Nothing brings it up. Give it a trigger, or put it into a page.',
    )
    return undefined
  }
  return {
    trigger,
    surface: placement === 'center' ? 'modal' : 'popover',
    ...(first?.audience && { audience: first.audience }),
    ...(share !== undefined && share > 0 && share < 100 && { sample: share / 100 }),
    ...(quota !== undefined && quota >= 1 && { quota: Math.floor(quota) }),
    ...(Object.keys(throttle).length > 0 && { throttle }),
  }
}
