import { expect, fixture, html, oneEvent } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../define/token-form.ts'
import { english, expectNoFaults, text } from '../element-testing.test.data.ts'
import type { TokenFormElement } from './token-form.ts'

const form = (wrong = false) =>
  fixture<TokenFormElement>(html`<heed-token-form ?wrong=${wrong} .language=${english}></heed-token-form>`)
const input = (element: Element) => element.shadowRoot?.querySelector<HTMLInputElement>('[name=token]')

describe('the form for the token', () => {
  it('gives what was typed, without the spaces around, and keeps nothing', async () => {
    const element = await form()
    input(element)?.focus()
    await sendKeys({ type: ' secret ' })
    setTimeout(() => void sendKeys({ press: 'Enter' }))
    const { detail } = await oneEvent(element, 'heed-token')
    expect(detail).to.equal('secret')
    expect(input(element)?.value).to.equal('')
  })

  it('does not send nothing', async () => {
    const element = await form()
    let sent = 0
    element.addEventListener('heed-token', () => sent++)
    element.shadowRoot?.querySelector('button')?.click()
    expect(sent).to.equal(0)
  })

  it('says beside the field that the token was refused', async () => {
    const element = await form(true)
    expect(text(element.shadowRoot?.querySelector('[role="alert"]'))).to.match(/did not take this token/)
    expect(input(element)?.getAttribute('aria-invalid')).to.equal('true')
  })

  it('does not show the token', async () => expect(input(await form())?.type).to.equal('password'))

  it('has no fault that axe finds', async () => {
    await expectNoFaults(await form())
    await expectNoFaults(await form(true))
  })
})
