import type { Envelope, HeedEvent, SurveyResponse } from '@heed/schema'

/** A moment that every test can agree on: 2026-11-22 10:00 UTC. */
export const noon = Date.UTC(2026, 10, 22, 10)

let last = 0

/** A UUID of version 7 that no other call gives. */
export function id(time = noon): string {
  last += 1
  const stamp = time.toString(16).padStart(12, '0')
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7000-8000-${last.toString(16).padStart(12, '0')}`
}

/** A secret as the tracker makes it: 43 characters of base64url, different for every name. */
export const secretOf = (name: string): string =>
  name
    .replaceAll(/[^A-Za-z0-9]/g, '')
    .padEnd(43, '-')
    .slice(0, 43)

/** A survey response. */
export function response(
  kind: 'nps' | 'csat' | 'ces',
  score: number,
  more: Partial<HeedEvent> & { readonly response?: Partial<SurveyResponse> } = {},
): HeedEvent {
  const { response: data, ...fields } = more
  const time = fields.time ?? noon
  return {
    id: id(time),
    name: 'survey_submitted',
    time,
    purpose: 'feedback',
    ...fields,
    data: {
      kind,
      score,
      response: id(time),
      survey: kind,
      locale: 'en',
      format: 'numbers',
      orientation: 'horizontal',
      answers: { score },
      complete: true,
      ...data,
    },
  } as HeedEvent
}

/** A page view of a visitor. */
export const view = (visitor: string, more: Partial<HeedEvent> = {}): HeedEvent =>
  ({ id: id(), name: 'page_view', time: noon, purpose: 'analytics', visitor, data: {}, ...more }) as HeedEvent

/** A decision about consent. */
export const decision = (choices: Record<string, boolean> = { analytics: true }): HeedEvent =>
  ({
    id: id(),
    name: 'consent_changed',
    time: noon,
    purpose: 'necessary',
    data: {
      id: id(),
      time: noon,
      expires: noon + 1,
      policy: '1',
      locale: 'en',
      variant: 'banner',
      choices,
      method: 'custom',
      signals: { gpc: false },
    },
  }) as HeedEvent

/** An envelope of the shop, sent at `noon`. */
export const envelope = (events: readonly unknown[], more: Partial<Envelope> = {}): unknown => ({
  v: 1,
  site: 'shop',
  sentAt: noon,
  sdk: 'test/1',
  events,
  ...more,
})
