import type { ConsentRecord, FieldGroup, Purpose } from '@heed/schema'
import { html, nothing } from 'lit'
import { own } from '../own.ts'
import { centerFacts } from './center-facts.ts'
import { centerLine, type CenterLine } from './center-line.ts'
import type { CenterSpeech } from './center-speech.ts'

/** Every group of fields that may be withheld. */
export const GROUPS = ['page', 'referrer', 'device', 'traits'] as const satisfies readonly FieldGroup[]

/** The id of a group's line. A purpose can't have such an id. */
export const idOf = (group: FieldGroup): string => `data:${group}`

/** What the visitor decided, and the ways to decide otherwise. */
export interface CenterAsks {
  readonly gpc: boolean
  readonly record: ConsentRecord | undefined
  readonly choices: Readonly<Record<string, boolean>>
  readonly choosable: readonly Purpose[]
  isRefused(purpose: Purpose): boolean
  /** Whether a line's switch is on. */
  isOn(id: string): boolean
  /** What a line's switch has just done. */
  noted(id: string): string | undefined
  turn(purpose: Purpose, on: boolean, text: string): void
  hold(group: FieldGroup, on: boolean, text: string): void
  undo(id: string): void
}

/** Why a purpose is on or off, in a word. */
function stateOf({ words, center }: CenterSpeech, asks: CenterAsks, purpose: Purpose): string {
  const chosen = own(asks.choices, purpose.id)
  if (!asks.choosable.includes(purpose)) return words.alwaysOn
  if (asks.isRefused(purpose)) return center.bySignal
  if (chosen === undefined) return center.unset
  if (!chosen) return center.denied
  return asks.record && own(asks.record.choices, purpose.id) ? center.allowed : center.byRule
}

function purposeLine(speech: CenterSpeech, asks: CenterAsks, purpose: Purpose): CenterLine {
  const { center, words, say, text } = speech
  const { record, choices } = asks
  const { id } = purpose
  const title = text(purpose.title)
  const services = purpose.services?.map(({ name }) => name) ?? []
  const isRefused = asks.isRefused(purpose)
  const isRecorded = record && !isRefused && own(record.choices, id) === own(choices, id) && id in choices
  return {
    id,
    title,
    about: [text(purpose.description), ...(services.length ? [say(words.services, { services })] : [])],
    control: !asks.choosable.includes(purpose) ? 'none' : isRefused ? 'disabled' : 'switch',
    state: stateOf(speech, asks, purpose),
    facts: isRecorded && asks.choosable.includes(purpose) ? centerFacts(speech, record) : '',
    note: asks.noted(id),
    turn: (on) => asks.turn(purpose, on, say(on ? center.nowAllowed : center.nowDenied, { title })),
    undo: () => asks.undo(id),
  }
}

function groupLine({ center, say }: CenterSpeech, asks: CenterAsks, group: FieldGroup): CenterLine {
  const id = idOf(group)
  const title = say(center[group])
  return {
    id,
    title,
    about: [say(center[`${group}Is`])],
    control: 'switch',
    state: asks.isOn(id) ? center.leaves : center.stays,
    facts: '',
    note: asks.noted(id),
    turn: (on) => asks.hold(group, on, say(on ? center.nowAllowed : center.nowDenied, { title })),
    undo: () => asks.undo(id),
  }
}

/** The statement: every purpose, those that need a yes of their own apart, and every group of data. */
export function centerAsks(speech: CenterSpeech, asks: CenterAsks): unknown {
  const { words, center, policy, say } = speech
  const isSensitive = (purpose: Purpose) => own(purpose, 'sensitive') === true
  const list = (lines: readonly CenterLine[]) =>
    html`<ul>
      ${lines.map((line) => centerLine(speech, line))}
    </ul>`
  const lines = (purposes: readonly Purpose[]) =>
    list(purposes.map((purpose) => purposeLine(speech, asks, purpose)))
  const sensitive = policy.purposes.filter(isSensitive)
  return html`<section class="asks" aria-labelledby="allows">
      <h2 id="allows">${center.allows}</h2>
      <p class="muted">${say(words.intro)} ${center.atOnce}</p>
      ${asks.gpc ? html`<p class="signal muted" part="signal">${words.gpc}</p>` : nothing}
      ${lines(policy.purposes.filter((purpose) => !isSensitive(purpose)))}
      ${sensitive.length ? [html`<h3>${center.apart}</h3>`, lines(sensitive)] : nothing}
    </section>
    <section class="asks" aria-labelledby="data">
      <h2 id="data">${center.data}</h2>
      <p class="muted">${center.dataIntro}</p>
      ${list(GROUPS.map((group) => groupLine(speech, asks, group)))}
    </section>`
}
