/** What goes wrong. */
export const faults = [
  'tab crashes',
  'tab is closed',
  'page is reloaded',
  'page is left by a link',
  'page is left, and back',
  'offline, then online',
  'errors (500) for a while',
  'busy (503, Retry-After)',
  'replies lost after storing',
  'requests arrive twice',
  'double press',
  'second tab',
  'consent is withdrawn',
] as const

/** What goes wrong. */
export type Fault = (typeof faults)[number]

/** When it goes wrong. */
export const steps = [
  'before the first',
  'after one item',
  'after two',
  'after three',
  'at the review',
  'while sending',
  'after the thanks',
] as const

/** The step at which the visitor presses send. */
export const SENDING = 5

/** Where it goes wrong. */
export const engines = ['chromium', 'firefox', 'webkit'] as const

/** One visitor and what befalls them. */
export interface Case {
  readonly fault: Fault
  /** Index of one of the `steps`. */
  readonly step: number
  readonly consent: 'granted' | 'unset'
  /** Whether the visitor comes back to the survey, or only ever sees other pages of the site. */
  readonly returns: boolean
  readonly engine: (typeof engines)[number]
}

/** After these the page is gone. */
export const loses = (fault: Fault): boolean => faults.indexOf(fault) < 5

/** What no driver of Firefox or WebKitGTK can do to a page. */
export const undoable: readonly Fault[] = ['tab crashes', 'offline, then online']

/** Whether a case says something: the thanks have no button, and who never comes back has to be gone. */
const makesSense = ({ fault, step, returns }: Case): boolean =>
  (fault !== 'double press' || step <= SENDING) &&
  (returns || fault === 'tab crashes' || fault === 'tab is closed' || fault === 'page is left by a link')

/** Every case in Chromium, and those that the other engines can be brought to. */
export function table(): readonly Case[] {
  const all: Case[] = []
  for (const fault of faults)
    for (const step of steps.keys())
      for (const returns of [true, false])
        for (const consent of ['granted', 'unset'] as const)
          all.push({ fault, step, consent, returns, engine: 'chromium' })
  for (const engine of ['firefox', 'webkit'] as const)
    for (const fault of faults.filter((one) => !undoable.includes(one)))
      for (const step of steps.keys()) all.push({ fault, step, consent: 'granted', returns: true, engine })
  return all.filter(makesSense)
}

/** A few cases of every fault, at another step for each: what every change is tried with. */
export function fewOfEach(): readonly Case[] {
  const all = table().filter(({ engine }) => engine === 'chromium')
  const turn = ({ fault }: Case, by: number) => (faults.indexOf(fault) + by) % SENDING
  return all.filter(
    (one) =>
      (one.step === turn(one, 1) && one.consent === 'granted') ||
      (one.step === turn(one, 3) &&
        one.consent === 'unset' &&
        one.returns &&
        !(faults.indexOf(one.fault) % 4)),
  )
}
