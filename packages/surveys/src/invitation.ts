import type { ContactItem, SurveyDefinition } from '@heed/schema'
import { html, type TemplateResult } from 'lit/html.js'
import type { SubmitOutcome, SurveyInvitedDetail } from './events.ts'
import type { FlowPlayer } from './flow-player.ts'
import { say, type SpokenItem } from './localize.ts'
import { css } from './styles/css.ts'
import { thanks } from './thanks.ts'
import { styles as fields, view } from './views/items/contact-view.ts'
import type { PlayContext } from './views/view.ts'
import { faultyPart, wrongWith } from './wrong-with.ts'

/** Draws the fields of an invitation below the thanks; nothing once they were sent. */
export type Invitation = (player: FlowPlayer, item: ContactItem) => TemplateResult | ''

type Contact = SurveyInvitedDetail['contact']
type Answered = Record<string, string>

/** The styles of an invitation. */
export const styles: string =
  fields +
  css`
    .thanks:has(~ .invite) {
      padding-block-end: 8px;
    }
    .invite {
      margin: 0 16px;
      padding: 16px 0;
      border-block-start: 1px solid color-mix(in srgb, var(--_line) 45%, transparent);
    }
    @container (inline-size >= 540px) {
      .invite {
        margin-inline: 24px;
        padding-block: 24px;
      }
    }
  `

/**
 * Invites to an interview at the end of a survey. What is written goes out by an event of its own, `heed-survey-invited`, with neither
 * the answers nor the response's id.
 *
 * @param survey The element, from which the event comes.
 */
export function invitation(
  survey: HTMLElement & {
    readonly survey: string | undefined
    readonly touchpoint: string | undefined
    requestUpdate(): void
  },
  { id, anonymous, touchpoint }: SurveyDefinition,
): Invitation {
  let contact: Contact = {}
  let error = ''
  let phase: 'asking' | 'sending' | 'sent' = 'asking'

  const tell = async (): Promise<readonly SubmitOutcome[]> => {
    const waits: Promise<SubmitOutcome>[] = []
    const at = survey.touchpoint || touchpoint
    const written = Object.entries(contact).flatMap(([name, text]) =>
      text.trim() ? [[name, text.trim()]] : [],
    )
    const detail: SurveyInvitedDetail = {
      survey: survey.survey || id,
      contact: Object.fromEntries(written) as Contact,
      ...(at && { touchpoint: at }),
      ...(anonymous && { anonymous }),
      waitUntil: (outcome) => void waits.push(outcome),
    }
    survey.dispatchEvent(
      new CustomEvent('heed-survey-invited', { bubbles: true, composed: true, cancelable: true, detail }),
    )
    return Promise.all(waits).catch(() => ['dropped'] as const)
  }

  const send = async (player: FlowPlayer, item: SpokenItem): Promise<void> => {
    const { ui, words } = player
    if (phase !== 'asking') return
    error = wrongWith({ ...item, required: true }, contact as Answered, ui, words, player.locale)
    survey.requestUpdate()
    if (error) return survey.focus()
    phase = 'sending'
    const outcomes = await tell()
    const failed = outcomes.includes('dropped')
    error = failed ? ui.failed : ''
    phase = failed ? 'asking' : 'sent'
    if (failed) return survey.requestUpdate()
    // The fields go, and the focus must not go with them.
    survey.shadowRoot?.querySelector<HTMLElement>('.thanks')?.focus()
    player.say(thanks(ui, words.invited, outcomes, navigator.onLine))
  }

  return (player, { text, ...rest }) => {
    if (phase === 'sent') return ''
    const { ui, words, locale } = player
    const question = say(text, locale)
    const item = { ...rest, text: question } as Extract<SpokenItem, { type: 'contact' }>
    const faulty = error && faultyPart(item, contact as Answered)
    const wrong = html`<p class="error" id="error" part="error" role="alert">${error}</p>`
    const context: PlayContext = {
      ui,
      words,
      locale,
      question: player.wording.drawn(question),
      error,
      value: contact as Answered,
      answer(value) {
        contact = value as Contact
        error = ''
        survey.requestUpdate()
      },
      say: () => {},
      pick: () => undefined,
      group: () => ({ onKey: () => {}, onChange: () => {} }),
      wrong: (part) => (part === faulty ? wrong : ''),
    }
    const onSubmit = (event: Event) => {
      event.preventDefault()
      void send(player, item)
    }
    return html`<form class="invite" part="invite" novalidate @submit=${onSubmit}>
      ${view(item, context, item)}
      <p class="hint" part="hint">${words.apart}</p>
      ${faulty ? '' : wrong}
      <div class="buttons" part="buttons">
        <button class="primary" part="button primary">${phase === 'sending' ? ui.sending : ui.send}</button>
      </div>
    </form>`
  }
}
