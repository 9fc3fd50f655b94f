import type { Kind } from '../kind.ts'

/** One sentence for each plural category that the language has (CLDR); `other` is always there. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>

/** What a score is called. */
interface KindWords {
  readonly short: string
  readonly long: string
  /** How the number is made, in a few words. */
  readonly method: string
  /** Names of the groups of answers, lowest first, as many as the kind has. */
  readonly groups: readonly string[]
}

/** Every word of the page. `{name}` stands for what is put in when it is shown. */
export interface Words {
  readonly kinds: Readonly<Record<Kind, KindWords>>
  readonly sample: string
  readonly scores: string
  readonly responses: Plural
  readonly days: Plural
  readonly points: Plural
  readonly interval: string
  readonly noInterval: string
  readonly noVariation: string
  readonly invalidCounts: string
  readonly noScore: string
  readonly noResponses: string
  readonly firstNeeded: Plural
  readonly moreNeeded: Plural
  readonly verdicts: Readonly<Record<'better' | 'worse' | 'cannot_tell', string>>
  readonly changed: string
  readonly unclear: string
  readonly nothingBefore: string
  readonly tooFewToTell: string
  readonly notComparable: string
  readonly details: string
  readonly answer: string
  readonly count: string
  readonly distributionOf: string
  readonly csatMean: string
  readonly methodOf: string
  readonly methods: Readonly<Record<string, string>>
  readonly before: string
  readonly test: string
  readonly trends: string
  readonly trendOf: string
  readonly chooseStep: string
  readonly step: string
  readonly stepEmpty: string
  readonly perStep: string
  readonly table: string
  readonly day: string
  readonly value: string
  readonly low: string
  readonly high: string
  readonly comments: string
  readonly noComments: string
  readonly ofScale: string
  readonly showAll: string
  readonly showLess: string
  readonly site: string
  readonly period: string
  readonly lastDays: Plural
  readonly custom: string
  readonly firstDay: string
  readonly lastDay: string
  readonly apply: string
  readonly wrongOrder: string
  readonly touchpoint: string
  readonly allTouchpoints: string
  readonly shown: string
  readonly utc: string
  readonly health: string
  readonly events: Plural
  readonly rejected: Plural
  readonly pending: Plural
  readonly newest: string
  readonly nothingYet: string
  readonly loading: string
  readonly emptyTitle: string
  readonly emptyElsewhere: string
  readonly seeLonger: string
  readonly seeAll: string
  readonly firstTitle: string
  readonly firstRejected: Plural
  readonly firstSteps: readonly string[]
  readonly tokenTitle: string
  readonly tokenHelp: string
  readonly tokenLabel: string
  readonly tokenWrong: string
  readonly tokenOpen: string
  readonly awayTitle: string
  readonly awayHelp: string
  readonly retry: string
  readonly refusedTitle: string
  readonly refusedHelp: string
  readonly startOver: string
  readonly noSitesTitle: string
  readonly noSitesHelp: string
}
