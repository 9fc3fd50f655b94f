import { describe, it, same } from '../browser.test.support.ts'
import type { Source } from '../source.ts'
import { clicks } from './clicks.ts'
import { engagement } from './engagement.ts'
import { errors } from './errors.ts'
import { forms } from './forms.ts'
import { frustration } from './frustration.ts'
import { touchpoints } from './touchpoints.ts'
import { visibility } from './visibility.ts'
import { visit } from './visit.test.support.ts'

const SECRET = 'hunter2'
const TYPES =
  'text password email tel url search number date month week time datetime-local color range checkbox radio hidden submit button image reset'.split(
    ' ',
  )

const all: Source = (track, context) => {
  const stops = [clicks, engagement, errors, forms, frustration, touchpoints, visibility].map((source) =>
    source(track, context),
  )
  return () => stops.forEach((stop) => stop())
}

describe('what a visitor types', () => {
  it('is in nothing that any source tracks', () => {
    const root = document.createElement('div')
    root.innerHTML = `<form name="all" novalidate data-heed-touchpoint="form" data-heed-visible="form">
      ${TYPES.map((type) => `<label>${SECRET}<input type="${type}" name="field-${type}" value="${SECRET}"></label>`).join('')}
      <textarea name="area">${SECRET}</textarea>
      <select name="choice"><option value="${SECRET}">${SECRET}</option></select>
      <div contenteditable>${SECRET}</div>
      <button value="${SECRET}" title="${SECRET}" aria-label="${SECRET}">${SECRET}</button>
      <a href="mailto:${SECRET}@example.com">${SECRET}</a><a href="data:text/plain,${SECRET}" download="${SECRET}.txt">x</a>
    </form>`
    document.body.append(root)
    for (const type of ['submit', 'click']) root.addEventListener(type, (event) => event.preventDefault())
    document.hasFocus = () => true
    const on = visit(all)
    // The runner takes every error of the window for a failure.
    const failing = new EventTarget()
    const failed = visit(errors, failing)
    const message = `No account "${SECRET}", ${SECRET}@example.com`
    failing.dispatchEvent(new ErrorEvent('error', { message, error: { name: 'Error' } }))
    for (const field of root.querySelectorAll<HTMLInputElement>('input,textarea,select,div,button,a')) {
      if (!['checkbox', 'radio', 'number'].includes(field.type)) field.value = SECRET
      for (const type of ['keydown', 'keyup'])
        field.dispatchEvent(new KeyboardEvent(type, { key: SECRET, bubbles: true, composed: true }))
      for (const type of ['input', 'change'])
        field.dispatchEvent(new InputEvent(type, { data: SECRET, bubbles: true, composed: true }))
      for (let one = 0; one < 4; one++)
        field.dispatchEvent(
          new MouseEvent('click', { detail: 1, bubbles: true, cancelable: true, composed: true }),
        )
      on.pass(3_000)
    }
    const form = root.querySelector('form')!
    form.requestSubmit()
    form.querySelector('textarea')!.dispatchEvent(new InputEvent('input', { bubbles: true }))
    window.dispatchEvent(new PageTransitionEvent('pagehide'))
    on.stop()
    delete (document as unknown as { hasFocus?: unknown }).hasFocus
    root.remove()
    on.events.push(...failed.events)
    const names = new Set(on.events.map(([name]) => name))
    const expected =
      'form_started form_submitted form_abandoned touchpoint_used link_followed page_left error_uncaught rage_click dead_click'
    same(
      expected.split(' ').filter((name) => !names.has(name)),
      [],
    )
    same(JSON.stringify(on.events).includes(SECRET), false)
  })
})
