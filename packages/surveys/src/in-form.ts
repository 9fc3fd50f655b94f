import type { Answer } from '@heed/schema'
import { html, render } from 'lit/html.js'
import type { FlowPlayer } from './flow-player.ts'
import { css } from './styles/css.ts'
import { submitImplicitly } from './submit-implicitly.ts'
import type { SurveyPlayer } from './survey-player.ts'
import { contextOf } from './views/context-of.ts'
import { scaleView } from './views/scale-view.ts'
import type { ItemView, PlayContext } from './views/view.ts'
import { worded } from './views/worded.ts'
import { whenSeen } from './when-seen.ts'

/**
 * Draws a survey's scale as a field of the page's form, and brings the form's value up to date. `restored` is a score to go
 * back to, the empty text for none; it is remembered until the survey has its words.
 */
export type Field = (player: SurveyPlayer | undefined, restored?: string) => void

/** What a survey has besides, while it is a field: as any field of a form has. */
export type FormField = Pick<
  HTMLInputElement,
  'form' | 'validity' | 'validationMessage' | 'willValidate' | 'checkValidity' | 'reportValidity'
> & {
  /** The score in digits, as the form has it; the empty text where nothing is chosen. */
  readonly value: string
}

const facts = ['form', 'validity', 'validationMessage', 'willValidate'] as const
const deeds = ['checkValidity', 'reportValidity'] as const

const inDigits = (player: SurveyPlayer | undefined) =>
  typeof player?.value === 'number' ? `${player.value}` : undefined

// Words stand on the form's own ground, so they have its colour; the points bring both.
const styles = css`
  .field {
    max-inline-size: none;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
  }
  .field .label,
  .field .hint {
    color: inherit;
  }
  .field :not(:checked) + .number {
    color: var(--heed-text, light-dark(#1b1d24, #eceef4));
  }
  .field .scale {
    margin-inline: 0;
  }
  .field fieldset:disabled {
    opacity: 0.55;
  }
`

/**
 * Makes a survey a field of the form that it stands in: its scale without a card and without buttons. The form has the score
 * under the element's `name`, and misses it where the element is `required`. Enter submits the form as it does from any radio
 * button; no other key does.
 *
 * The score goes out as `heed-survey-submitted` when the form's data is read after the visitor has submitted it: by the browser, or
 * by a page that prevents the submit and makes a `FormData`. A form that is submitted again sends the same response again.
 */
export function inForm(survey: HTMLElement, internals: ElementInternals, root: ShadowRoot): Field {
  const worn = new Set<string>()
  const wear = (more: string) => {
    if (worn.has(more)) return
    worn.add(more)
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(more)
    root.adoptedStyleSheets.push(sheet)
  }
  wear(styles)
  for (const name of facts) Object.defineProperty(survey, name, { get: () => internals[name] })
  for (const name of deeds) Object.defineProperty(survey, name, { value: () => internals[name]() })
  Object.defineProperty(survey, 'value', { get: () => inDigits(player) ?? '' })

  let player: SurveyPlayer | undefined
  let known: Answer | undefined
  let seen: Element | undefined
  let form: HTMLFormElement | null = null
  let pressed = false
  let listening = new AbortController()
  let waiting: string | undefined

  const send = () => {
    const playing = player
    if (!pressed || internals.form !== form || playing?.value === undefined) return
    pressed = false
    if (survey.matches(':disabled')) return
    // The page's form says what became of it, so there is nothing to thank for here.
    void playing.send().then(() => {
      playing.phase = 'asking'
    })
  }
  const listen = () => {
    // Nothing is left behind at the form that it was in before.
    listening.abort()
    const { signal } = (listening = new AbortController())
    form = internals.form
    pressed = false
    form?.addEventListener('submit', () => (pressed = true), { capture: true, signal })
    // Whoever goes on writing has not submitted yet.
    form?.addEventListener('input', () => (pressed = false), { signal })
    form?.addEventListener('formdata', send, { signal })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing || !internals.form) return
    event.preventDefault()
    submitImplicitly(internals.form)
  }
  // The form hears of a change when it has it, by an event that comes from the element.
  const onInput = (event: Event) => event.stopPropagation()

  return (playing, restored) => {
    waiting = restored ?? waiting
    if (!playing) return
    player = playing
    const { item, ui, locale, phase } = playing
    // Its words or its view are on their way.
    if (item.type !== 'scale' || phase === 'closed') return
    const { min, max } = item
    if (internals.form !== form) listen()
    if (waiting !== undefined) {
      const score = waiting === '' ? NaN : Number(waiting)
      waiting = undefined
      const fits = Number.isInteger(score) && score >= min && score <= max
      playing.answer((known = fits ? score : undefined) as Answer)
    }
    playing.error = ''
    const { view, wording } = playing as Partial<FlowPlayer>
    const filled = wording ? worded(item, wording.plain) : item
    const context = wording ? contextOf(playing as FlowPlayer) : playing
    if (view) wear(view.styles)
    const body = view
      ? (view as ItemView).view(filled, context as PlayContext, worded(item, wording!.drawn))
      : scaleView(filled, context)
    render(
      html`<div
        class="card field"
        part="card"
        lang=${locale}
        dir=${ui.dir}
        @keydown=${onKey}
        @input=${onInput}
      >
        ${body}
        <p class="error" id="error" part="error" hidden></p>
      </div>`,
      root,
    )
    const fieldset = root.querySelector('fieldset')
    const required = survey.hasAttribute('required')
    if (fieldset) {
      fieldset.ariaRequired = `${required}`
      fieldset.disabled = survey.matches(':disabled')
      if (seen !== fieldset) whenSeen((seen = fieldset), () => playing.see())
    }
    const { value } = playing
    internals.setFormValue(inDigits(playing) ?? null)
    const missing = required && value === undefined
    const words = missing ? playing.wrongWith({ ...item, required }, undefined) : ''
    const anchor = root.querySelector('input')
    if (anchor) internals.setValidity({ valueMissing: missing }, words, anchor)
    if (value === known) return
    known = value
    for (const name of ['input', 'change'])
      survey.dispatchEvent(new Event(name, { bubbles: true, composed: name === 'input' }))
  }
}
