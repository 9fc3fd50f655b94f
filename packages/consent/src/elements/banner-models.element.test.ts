import '../define/banner.ts'
import { expect } from '@open-wc/testing'
import type { ConsentPolicy } from '@heed/schema'
import { shopPolicy } from '../policy.test.kit.ts'
import { accept, banner, reject, words } from './banner.test.kit.ts'
import { decisions } from './look.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

const withSensitive: ConsentPolicy = {
  ...shopPolicy,
  purposes: shopPolicy.purposes.map((purpose) =>
    purpose.id === 'feedback' ? { ...purpose, sensitive: true } : purpose,
  ),
}

describe('the consent banner, by the rule of the region', () => {
  it('says what is used where one may say no, and the no is one press', async () => {
    const heard = decisions()
    const element = await banner('', { model: 'opt_out', choices: { analytics: true, marketing: true } })
    expect(words(element)).to.contain(
      'Fern & Field uses your data for: Statistics, Feedback, and Marketing. You can say no at any time.',
    )
    reject(element).click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]?.choices).to.deep.equal({ analytics: false, feedback: false, marketing: false })
  })

  it('does not say that something sensitive is used when it is not', async () => {
    const element = await banner('', { model: 'opt_out', policy: withSensitive })
    expect(words(element)).to.contain('for: Statistics and Marketing.')
  })

  it('is a notice with one button, which decides nothing', async () => {
    const heard = decisions()
    const element = await banner('', { model: 'notice' })
    expect(Array.from(element.querySelectorAll('button'), ({ innerText }) => innerText)).to.deep.equal(['OK'])
    accept(element).click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]).to.deep.include({ choices: {}, method: 'acknowledge' })
  })

  it('asks for what is new, and leaves the rest as it was', async () => {
    const heard = decisions()
    const element = await banner('', { asks: ['marketing'], choices: { analytics: true } })
    expect(words(element)).to.contain('for: Marketing.')
    expect([reject(element).innerText, accept(element).innerText]).to.deep.equal(['Reject', 'Accept'])
    reject(element).click()
    await waitUntil(() => heard.length === 1)
    expect(heard[0]).to.deep.include({ choices: { marketing: false }, method: 'reject_all' })
  })

  it('asks for all that can be chosen where the browser has refused the rest', async () => {
    const element = await banner('', { asks: ['analytics', 'feedback'], gpc: true })
    expect(reject(element).innerText).to.equal('Reject all')
  })

  it('accepts nothing sensitive with all the rest, and the one sensitive thing that it asks for alone', async () => {
    const heard = decisions()
    accept(await banner('', { policy: withSensitive })).click()
    await waitUntil(() => heard.length === 1)
    accept(await banner('', { policy: withSensitive, asks: ['feedback'] })).click()
    await waitUntil(() => heard.length === 2)
    expect(heard.map(({ choices }) => choices)).to.deep.equal([
      { analytics: true, feedback: false, marketing: true },
      { feedback: true },
    ])
  })
})
