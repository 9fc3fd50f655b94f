import type { SurveyDefinition } from '@heed/schema'
import type { Draft } from '../draft.ts'
import { linkNames } from './link-names.ts'
import { readLink } from './read-link.ts'

const ours = new RegExp(`^(?:${Object.values(linkNames).join('|')})(?:=|$)`)

/** An address without what a link to a survey added to it. Everything else in it stays as it was written. */
export function withoutLink(address: string): string {
  return address.replace(/^([^?#]*)\?([^#]*)/, (_, page: string, search: string) => {
    const rest = search.split('&').filter((part) => !ours.test(part))
    return rest.length ? `${page}?${rest.join('&')}` : page
  })
}

/**
 * Reads the link that led to this page, if it is one to this survey, and takes it out of the address bar: nobody who copies the
 * address passes answers on, and no page view has them. Call it once; the second time there is no link any more.
 *
 * @returns As {@link readLink}.
 */
export function takeLink(survey: Parameters<typeof readLink>[1]): Draft | undefined {
  const draft = readLink(location.href, survey)
  if (!draft) return undefined
  try {
    history.replaceState(history.state, '', withoutLink(location.href))
  } catch {
    // A frame without an address of its own, or too many changes at once: the address stays as it is.
  }
  return draft
}

/** The id of the survey that the page's address is a link to. */
export function linked(): SurveyDefinition['id'] | undefined {
  return new URLSearchParams(location.search).get(linkNames.survey) ?? undefined
}
