import type { LossList } from './loss.ts'

/** How an address is compared in the original. */
export type UrlMatch = 'exact' | 'contains' | 'starts' | 'ends'

/** An address as a pattern of ours, `*` standing for anything. Undefined, and reported, when it cannot be one. */
export function urlPattern(url: string, match: UrlMatch, path: string, losses: LossList): string | undefined {
  const pattern = { exact: url, contains: `*${url}*`, starts: `${url}*`, ends: `*${url}` }[match]
  if (url.includes('*')) {
    losses.add(
      'audience',
      path,
      'An address with a * cannot be told from a pattern, and was left out. Write it by hand.',
    )
    return undefined
  }
  if (url && pattern.length <= 512) return pattern
  losses.add('audience', path, 'This address is empty or longer than 512 characters, and was left out.')
  return undefined
}
