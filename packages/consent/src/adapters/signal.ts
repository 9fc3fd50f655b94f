import type { ConsentSource } from '@heed/schema'

/** What of a window a signal writes to: names that other people's tags read. */
export type SignalPage = Record<string, unknown>

/** The world outside, for tests that must be exact. */
export interface SignalEffects {
  /** The window. Missing on a server, where nothing is said. */
  readonly page?: SignalPage
}

/**
 * Says something now, and again whenever the answer is another. Consent is read at each of these moments, and never kept.
 * What fails, a tag of the host included, ends in the console and stops nobody.
 *
 * @param read The answer, as plain data.
 * @param say Called with the answer; `first` is true once.
 * @returns Its own stop. What was said last stays said.
 * @example
 * const stop = signal(
 *   consent,
 *   {},
 *   () => consent.state('marketing') === 'granted',
 *   (page, granted) => page['adsAllowed'] = granted,
 * )
 */
export function signal<Answer>(
  consent: ConsentSource,
  { page = globalThis.window as unknown as SignalPage | undefined }: SignalEffects,
  read: () => Answer,
  say: (page: SignalPage, answer: Answer, first: boolean) => void,
): () => void {
  if (!page) return () => {}
  let told: string | undefined
  const look = () => {
    try {
      const answer = read()
      const text = JSON.stringify(answer)
      if (text === told) return
      const first = told === undefined
      told = text
      say(page, answer, first)
    } catch (error) {
      console.error('[heed]', error)
    }
  }
  // Before the first word, because a tag that hears it may be what changes consent.
  const stop = consent.subscribe(look)
  look()
  return stop
}
