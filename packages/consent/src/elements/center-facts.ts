import type { ConsentRecord } from '@heed/schema'
import type { CenterSpeech } from './center-speech.ts'
import { decidedWhen } from './decided-when.ts'

/** When a line was decided, by which form, and until when it counts. */
export function centerFacts({ center, policy, say, date }: CenterSpeech, record: ConsentRecord): string {
  const { first, last, until } = decidedWhen(policy, record)
  const forms: Readonly<Record<string, string>> = {
    banner: center.inBanner,
    preferences: center.inChoices,
    center: center.inCenter,
  }
  const form = forms[record.variant] ?? center.bySite
  const [from, to] = [date(first), date(last)]
  const decided =
    from === to
      ? // One of our own words, which stands in the sentence as it is.
        say(center.decided.replace('{form}', form), { date: to })
      : say(center.between, { first: from, last: to })
  return `${decided} ${say(center.until, { date: date(until) })}`
}
