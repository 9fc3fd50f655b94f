import type { EventTrigger, PageTrigger, SurveyDefinition } from '@heed/schema'
import type { Reason } from '../eligibility/reason.ts'
import { throttle as defaults } from '../eligibility/throttle.ts'

type Delivery = NonNullable<SurveyDefinition['delivery']>

const either = (list: readonly string[] = []) => list.join(' or ')
const event = ({ trigger }: Delivery) => (trigger as EventTrigger).event

/** What brings a survey up, in English. */
export function occasion({ trigger }: Delivery): string {
  if ('event' in trigger) {
    const { event, touchpoint, delay } = trigger
    return `the event ${event}${touchpoint ? ` at ${touchpoint}` : ''}${delay ? `, and ${delay} ms after it` : ''}`
  }
  const on: { readonly [On in PageTrigger['on']]: (of: Extract<PageTrigger, { on: On }>) => string } = {
    time: ({ after }) => `${after} ms on a page`,
    scroll: ({ depth }) => `${Math.round(depth * 100)} % of a page scrolled`,
    exit: () => 'the pointer leaving by the top of the window',
    inactivity: ({ after }) => `${after} ms without doing anything`,
    click: ({ selector }) => `a click on ${selector}`,
    rage_click: () => 'three quick clicks in one place',
    error: () => 'an error in the page',
  }
  return (on[trigger.on] as (of: PageTrigger) => string)(trigger)
}

/** Each reason in English: why a survey did not come, and what would have to change so that this reason no longer holds. */
export const plainReasons: {
  readonly [R in Reason]: { readonly why: string; readonly change: (delivery: Delivery) => string }
} = {
  no_trigger: { why: 'it never comes by itself', change: () => 'Give it a delivery with a trigger.' },
  wrong_trigger: { why: 'it still waits', change: (of) => `It comes with ${occasion(of)}.` },
  wrong_touchpoint: {
    why: 'the event was at another touchpoint',
    change: (of) => `It comes with ${occasion(of)}.`,
  },
  no_consent: { why: 'there is no consent to feedback', change: () => 'The visitor allows feedback.' },
  no_storage: {
    why: 'this device lets nothing be remembered',
    change: () => 'The browser allows localStorage, and has room in it.',
  },
  not_loaded: {
    why: 'what its conditions take is not loaded',
    change: () => 'The network lets the rest of the script through.',
  },
  wrong_data: {
    why: 'the event’s data is not as it wants it',
    change: (of) =>
      `${event(of)} comes with ${(of.trigger as EventTrigger).where?.map(({ key, op, value }) => `${key} ${op} ${value ?? ''}`.trim()).join(', ')}.`,
  },
  cancelled: {
    why: 'something called it off while it waited',
    change: (of) => `${event(of)} happens again, without ${either((of.trigger as EventTrigger).cancel)}.`,
  },
  wrong_url: {
    why: 'it is for other pages',
    change: ({ audience }) => `The page is ${either(audience?.urls)}.`,
  },
  excluded_url: {
    why: 'nobody is asked on this page',
    change: ({ audience }) => `The page is not ${either(audience?.notUrls)}.`,
  },
  wrong_device: {
    why: 'it is for other devices',
    change: ({ audience }) => `The device is a ${either(audience?.devices)}.`,
  },
  wrong_language: {
    why: 'it is for other languages',
    change: ({ audience }) => `The page’s language is ${either(audience?.languages)}.`,
  },
  wrong_stage: {
    why: 'it is for customers at another stage',
    change: ({ audience }) => `The trait stage is ${either(audience?.stages)}.`,
  },
  wrong_traits: {
    why: 'it is for visitors with other traits',
    change: ({ audience }) =>
      `Known of the visitor: ${audience?.traits?.map(({ key, op, value }) => `${key} ${op} ${value ?? ''}`.trim()).join(', ')}.`,
  },
  quota_full: {
    why: 'it has all the responses it wants',
    change: ({ quota }) => `The quota is above ${quota}.`,
  },
  sampled_out: {
    why: 'this visitor is not of the share that is asked',
    change: ({ sample = 1 }) => `The sample is above ${sample}, or it is another visitor.`,
  },
  clock: {
    why: 'something is remembered from the future',
    change: () => 'The device’s clock is right, or its surveys are forgotten.',
  },
  not_cut_off: {
    why: 'answers to it wait, but it was closed, or came up more than half an hour ago',
    change: () => 'It is asked anew when its rest is over.',
  },
  answered_once: { why: 'it was answered', change: () => 'throttle.untilAnswered is off.' },
  seen_limit: {
    why: 'it was shown as often as it may be',
    change: ({ throttle }) => `throttle.seenLimit is above ${throttle?.seenLimit ?? defaults.seenLimit}.`,
  },
  answered: { why: 'it was answered lately', change: () => 'Days pass (throttle.sameDays).' },
  snoozed: {
    why: 'it was closed without an answer lately',
    change: () => 'Days pass (throttle.snoozeDays).',
  },
  cooldown_same: { why: 'it was shown lately', change: () => 'Days pass (throttle.sameDays).' },
  cooldown_any: { why: 'some survey was shown lately', change: () => 'Days pass (throttle.anyDays).' },
  another_open: { why: 'a survey is open', change: () => 'The open survey ends, here or in another tab.' },
}
