import { panel, type CommentLine, type PanelPoint, type Report } from '@heed/insights'

const DAY = 86_400_000
const TO = Date.UTC(2026, 10, 23)

/** Shares of the answers of customers who are content, and how they answer when something is wrong. */
const MOODS = {
  nps: [
    [1, 0, 1, 1, 2, 4, 6, 14, 21, 26, 24],
    [4, 2, 4, 4, 6, 10, 12, 18, 16, 14, 10],
  ],
  csat: [
    [3, 4, 9, 38, 46],
    [8, 12, 20, 36, 24],
  ],
  ces: [
    [2, 2, 4, 9, 20, 34, 29],
    [4, 8, 12, 18, 26, 20, 12],
  ],
} as const

/** The same numbers every time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

function draw(shares: readonly number[], n: number, random: () => number): number[] {
  const counts = shares.map(() => 0)
  const all = shares.reduce((sum, share) => sum + share, 0)
  for (let i = 0; i < n; i++) {
    let left = random() * all
    const at = shares.findIndex((share) => (left -= share) < 0)
    counts[at] = (counts[at] ?? 0) + 1
  }
  return counts
}

const COMMENTS: readonly Pick<
  CommentLine,
  'kind' | 'score' | 'comment' | 'locale' | 'touchpoint' | 'survey'
>[] = [
  {
    kind: 'nps',
    score: 9,
    comment: 'Ordered on Tuesday, here on Wednesday. The box was half the size of last time.',
    locale: 'en',
    touchpoint: 'order_placed',
    survey: 'nps',
  },
  {
    kind: 'ces',
    score: 2,
    comment: 'I had to print the label at a neighbour’s. Why not a code on my phone?',
    locale: 'en-GB',
    touchpoint: 'returns',
    survey: 'ces',
  },
  {
    kind: 'csat',
    score: 5,
    comment: 'Die Antwort kam in zehn Minuten und war richtig.',
    locale: 'de',
    touchpoint: 'help',
    survey: 'csat',
  },
  {
    kind: 'nps',
    score: 6,
    comment: 'طلبت مقاسين ووصل واحد فقط، لكن خدمة العملاء حلّت المشكلة بسرعة.',
    locale: 'ar',
    touchpoint: 'order_placed',
    survey: 'nps',
  },
  {
    kind: 'csat',
    score: 3,
    comment: 'Les explications sont un peu longues, mais le problème est résolu.',
    locale: 'fr',
    touchpoint: 'help',
    survey: 'csat',
  },
  {
    kind: 'custom',
    score: null,
    comment: 'Please sell gift cards.',
    locale: 'en',
    touchpoint: null,
    survey: 'exit_poll',
  },
  {
    kind: 'nps',
    score: 10,
    comment: `${'The colour is exactly the one in the picture, and the seams are straight. '.repeat(9)}I have told three friends.`,
    locale: 'en',
    touchpoint: 'order_placed',
    survey: 'nps',
  },
]

/** What a sample report is made of. */
export interface SampleOptions {
  readonly days?: number
  /** Mean number of NPS responses a day; the others have fewer. */
  readonly perDay?: number
  readonly sample?: boolean
  readonly touchpoint?: string | null
  readonly events?: number
  readonly name?: string
}

/** A report for tests: synthetic, with gaps at the weekend of CES and a bad stretch in the middle, the same each time. */
export function sampleReport(options: SampleOptions = {}): Report {
  const { days = 30, perDay = 14, sample = true, touchpoint = null, name = 'Lantern & Loom' } = options
  const random = dice(20_261_122)
  const from = TO - days * DAY
  const points = (kind: 'nps' | 'csat' | 'ces', rate: number): PanelPoint[] =>
    Array.from({ length: days }, (_, i) => {
      const start = from + i * DAY
      const bad = i > days * 0.35 && i < days * 0.55 ? 0.75 : 0.12
      const weekend = [0, 6].includes(new Date(start).getUTCDay())
      const n =
        kind === 'ces' && weekend ? 0 : Math.round(rate * (0.4 + 1.2 * random()) * (weekend ? 0.5 : 1))
      const [good, poor] = MOODS[kind]
      return { from: start, to: start + DAY, counts: draw(random() < bad ? poor : good, n, random) }
    })
  const before = (kind: 'nps' | 'csat' | 'ces', rate: number, mood: 0 | 1) =>
    draw(MOODS[kind][mood], Math.round(rate * days * 0.8), random)
  const both = (a: readonly number[], b: readonly number[]) => a.map((n, i) => n + (b[i] ?? 0))
  const responses = Math.round(perDay * days)
  return {
    site: { id: 'shop', name, sample },
    from,
    to: TO,
    touchpoint,
    touchpoints: perDay
      ? [
          { touchpoint: 'help', responses: Math.round(responses * 0.5) },
          { touchpoint: 'order_placed', responses },
          { touchpoint: 'returns', responses: Math.round(responses * 0.25) },
        ]
      : [],
    scores: {
      nps: panel(
        'nps',
        points('nps', perDay),
        both(before('nps', perDay * 0.6, 0), before('nps', perDay * 0.4, 1)),
      ),
      csat: panel('csat', points('csat', perDay * 0.5), before('csat', perDay * 0.5, 0)),
      ces: panel('ces', points('ces', perDay * 0.25), before('ces', perDay * 0.25, 0)),
    },
    comments: perDay
      ? COMMENTS.map((line, i) => ({
          id: `01939a7e-7c00-7000-8000-00000000000${i}`,
          time: TO - (i + 1) * 7_900_000,
          ...line,
        }))
      : [],
    health: {
      events: options.events ?? responses * 23,
      rejected: 3,
      pending: 0,
      newest: (options.events ?? responses) > 0 ? TO - 3_600_000 : null,
    },
  }
}
