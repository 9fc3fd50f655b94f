import { html, nothing } from 'lit'
import type { CenterSpeech } from './center-speech.ts'
import type { Erasure, Holdings } from './holdings.ts'

/** How far an export or an erasure is. */
export type CenterStep =
  | {
      readonly is: 'idle' | 'gathering' | 'downloaded' | 'not_downloaded' | 'sure' | 'erasing' | 'not_erased'
    }
  | { readonly is: 'erased'; readonly proof: Erasure }

/** What is held, and what the visitor may do about it. */
export interface CenterHeld {
  /** Undefined while it is looked for. */
  readonly holdings: Holdings | undefined
  /** When the choices on this device were made. */
  readonly decided: number | undefined
  /** Whether anything is allowed that could be taken back. */
  readonly isAllowing: boolean
  readonly step: CenterStep
  look(): void
  download(): void
  /** Opens the question whether to erase. */
  wonder(): void
  stay(): void
  erase(): void
}

const offline = () => !navigator.onLine

const row = (title: string, value: unknown) =>
  html`<div>
    <dt>${title}</dt>
    <dd>${value}</dd>
  </div>`

function device({ center, date, count }: CenterSpeech, { device }: Holdings, decided?: number): unknown {
  const { visitor, waiting, surveys } = device
  return html`<dl>
    ${row(center.record, decided ? date(decided) : center.none)}
    ${row(center.pseudonym, visitor ? html`<code dir="ltr">${visitor}</code>` : center.none)}
    ${row(center.waiting, count(waiting))} ${row(center.surveys, count(surveys))}
  </dl>`
}

function collector(
  { center, say, date, count }: CenterSpeech,
  holdings: Holdings,
  look: CenterHeld['look'],
): unknown {
  const there = holdings.collector
  if (there === 'nobody') return html`<p>${center.nobody}</p>`
  if (there === 'away') {
    return html`<p class="fault">
      ${offline() ? center.offline : nothing} ${say(center.away)}
      <button class="link" part="again" type="button" @click=${look}>${center.again}</button>
    </p>`
  }
  const { oldest, newest } = there
  return html`<dl>
    ${row(center.events, count(there.count))} ${oldest ? row(center.oldest, date(oldest)) : nothing}
    ${newest ? row(center.newest, date(newest)) : nothing}
    ${Object.entries(there.kinds).map(([kind, number]) => kindRow(kind, count(number)))}
  </dl>`
}

/** The name of a kind is code, in every language. */
const kindRow = (kind: string, value: string) =>
  html`<div class="kind">
    <dt><code dir="ltr">${kind}</code></dt>
    <dd>${value}</dd>
  </div>`

function said({ center, say, date, count }: CenterSpeech, step: CenterStep): unknown {
  const away = offline() ? `${center.offline} ` : ''
  switch (step.is) {
    case 'gathering':
      return center.gathering
    case 'downloaded':
      return center.downloaded
    case 'not_downloaded':
      return away + center.notDownloaded
    case 'erasing':
      return center.erasing
    case 'not_erased':
      return away + say(center.notErased)
    case 'erased':
      return `${say(center.erased, { count: count(step.proof.erased), date: date(step.proof.time) })} ${center.erasedHere}`
    default:
      return nothing
  }
}

/** What the site holds about this browser, with the ways to take it along and to have it erased. */
export function centerHeld(speech: CenterSpeech, held: CenterHeld): unknown {
  const { center, say } = speech
  const { step, holdings } = held
  const looking = html`<p class="muted">${center.looking}</p>`
  const failed = step.is === 'not_downloaded' || step.is === 'not_erased'
  const busy = step.is === 'gathering' || step.is === 'erasing'
  return html`<section part="held" aria-labelledby="held">
    <h2 id="held" tabindex="-1">${center.held}</h2>
    <div class="columns" aria-busy=${!holdings}>
      <div>
        <h3>${center.onDevice}</h3>
        ${holdings ? device(speech, holdings, held.decided) : looking}
      </div>
      <div>
        <h3>${say(center.atSite)}</h3>
        ${holdings ? collector(speech, holdings, held.look) : looking}
      </div>
    </div>
    <div class="actions">
      <button
        class="button"
        part="button download"
        type="button"
        aria-disabled=${busy}
        @click=${busy ? nothing : held.download}
      >
        ${center.download}
      </button>
      <button
        class="button"
        part="button erase"
        type="button"
        aria-disabled=${busy}
        aria-expanded=${step.is === 'sure'}
        @click=${busy ? nothing : held.wonder}
      >
        ${center.erase}
      </button>
    </div>
    ${
      step.is === 'sure'
        ? html`<div class="sure" part="sure" role="group" aria-labelledby="sure">
            <p id="sure" tabindex="-1">${say(center.sure)}</p>
            ${
              held.isAllowing
                ? html`<label><input type="checkbox" name="nothing" checked />${center.alsoNothing}</label>`
                : nothing
            }
            <div class="actions">
              <button class="button" part="button yes" type="button" @click=${held.erase}>
                ${center.yes}
              </button>
              <button class="button" part="button cancel" type="button" @click=${held.stay}>
                ${center.cancel}
              </button>
            </div>
          </div>`
        : nothing
    }
    <p id="outcome" class=${failed ? 'fault' : 'outcome'} part="outcome" role="status" tabindex="-1">
      ${said(speech, step)}
    </p>
  </section>`
}
