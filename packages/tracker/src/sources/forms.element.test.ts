import { describe, it, same } from '../browser.test.support.ts'
import { forms } from './forms.ts'
import { NOTHING_OPEN, visit } from './visit.test.support.ts'

const page = (html: string) => {
  const root = document.createElement('div')
  root.innerHTML = html
  document.body.append(root)
  root.addEventListener('submit', (event) => event.preventDefault())
  const find = <E extends Element = HTMLInputElement>(selector: string) => root.querySelector<E>(selector)!
  const type = (selector: string, value = 'x') => {
    const field = find(selector)
    if (field.type !== 'file') field.value = value
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: value }))
  }
  return { root, find, type }
}

const leavePage = () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
const hide = () => document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))

describe('forms', () => {
  it('are started once, and submitted', () => {
    const { root, type, find } = page(
      '<form name="contact"><input name="email"><textarea name="note"></textarea></form>',
    )
    const { take, stop } = visit(forms)
    type('input')
    type('textarea')
    same(take(), [['form_started', { form: 'contact' }]])
    find<HTMLFormElement>('form').requestSubmit()
    leavePage()
    same(take(), [['form_submitted', { form: 'contact' }]])
    stop()
    root.remove()
  })

  it('are abandoned with the last field, when the page goes; and may be started again', () => {
    const { root, type } = page(
      '<form id="order"><input name="street"><select name="country"><option>DE</select></form>',
    )
    const { take, stop } = visit(forms)
    type('input')
    type('select', 'DE')
    hide()
    take()
    leavePage()
    leavePage()
    same(take(), [['form_abandoned', { form: 'order', field: 'country' }]])
    type('input')
    same(take(), [['form_started', { form: 'order' }]])
    stop()
    root.remove()
  })

  it('are abandoned when they are taken out of the page, by the time it is hidden', () => {
    const { root, type } = page('<form name="login"><input name="user"></form>')
    const { take, stop } = visit(forms)
    type('input')
    root.remove()
    hide()
    same(take().at(-1), ['form_abandoned', { form: 'login', field: 'user' }])
    stop()
  })

  it('do not name the fields for passwords', () => {
    const { root, type } = page('<form><input name="user"><input type="password" name="hunter2"></form>')
    const { take, stop } = visit(forms)
    type('input[type=password]')
    leavePage()
    type('input')
    type('input[type=password]')
    leavePage()
    same(take(), [
      ['form_started', { form: '' }],
      ['form_abandoned', { form: '', field: '' }],
      ['form_started', { form: '' }],
      ['form_abandoned', { form: '', field: 'user' }],
    ])
    stop()
    root.remove()
  })

  it('are told by their own names, also where a field takes the name of a property, or lies outside', () => {
    const { root, type } = page(
      '<form id="signup"><input name="id"><input name="name"></form><input form="signup" name="code" id="out">',
    )
    const { take, stop } = visit(forms)
    type('#out')
    leavePage()
    same(take(), [
      ['form_started', { form: 'signup' }],
      ['form_abandoned', { form: 'signup', field: 'code' }],
    ])
    stop()
    root.remove()
  })

  it('are not ours: surveys and banners are left alone, and so is a field without a form', () => {
    const { root, type, find } = page(
      '<heed-test><form name="in"><input id="a"></form></heed-test><form name="out"><heed-other></heed-other></form><input id="b">',
    )
    const shadow = find('heed-other').attachShadow({ mode: 'open' })
    shadow.innerHTML = '<input>'
    const { take, stop } = visit(forms)
    type('#a')
    type('#b')
    shadow.querySelector('input')!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }))
    find<HTMLFormElement>('form[name=in]').requestSubmit()
    leavePage()
    same(take(), [])
    stop()
    root.remove()
  })

  it('stopping leaves nothing behind', () => {
    const { root, type } = page('<form><input></form>')
    const { events, open, stop } = visit(forms)
    same(open().listeners > 0, true)
    stop()
    same(open(), NOTHING_OPEN)
    type('input')
    same(events, [])
    root.remove()
  })
})
