import type { ConsentRecord } from '@heed/schema'
import type { CenterSpeech } from './center-speech.ts'
import { decidedWhen } from './decided-when.ts'

/**
 * When a line was decided, by which form, and until when it counts. The form is only known where the whole record was
 * decided at once.
 */
export function centerFacts({ center, policy, say, day }: CenterSpeech, record: ConsentRecord): string {
  const { first, last, until } = decidedWhen(policy, record)
  const forms: Readonly<Record<string, string>> = {
    banner: center.inBanner,
    preferences: center.inChoices,
    center: center.inCenter,
  }
  const form = forms[record.variant] ?? center.bySite
  const [from, to] = [day(first), day(last)]
  const decided =
    from !== to
      ? say(center.between, { first: from, last: to })
      : say(first === last ? center.decidedIn.replace('{form}', form) : center.decided, { date: to })
  return `${decided} ${say(center.until, { date: day(until) })}`
}
