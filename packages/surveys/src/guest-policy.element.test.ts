import './page.test.kit.ts'
import { aTimeout, expect, waitUntil } from '@open-wc/testing'
import { handClock } from './hands.test.kit.ts'
import { items } from './items.test.data.ts'
import { answer, asking, looks, play } from './items.test.kit.ts'
import { bring, found, inside, kinds, put, still } from './look.test.kit.ts'
import { idleAfter } from './surfaces/kiosk.ts'

/** Every door of an element. */
const doors = [...kinds, 'survey']

/** A page under the strictest policy with Trusted Types, which asks for what is ours by address, and what it complained of. */
async function strictPage() {
  const frame = document.body.appendChild(document.createElement('iframe'))
  after(() => frame.remove())
  frame.title = 'A strict page'
  // The page's own origin by name: not every engine knows what 'self' is inside a frame like this one.
  const self = location.origin
  frame.srcdoc = `<!doctype html><html lang="en"><head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${self}; style-src ${self}; connect-src ${self}; require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'"><title>A strict page</title></head><body></body></html>`
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }))
  const strict = found(frame.contentDocument)
  const violations: string[] = []
  strict.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile, lineNumber }) => {
    violations.push(`${violatedDirective} ${sourceFile}:${lineNumber}`)
  })
  strict.body.setAttribute('style', 'color: red')
  await waitUntil(() => violations.length === 1, 'the policy is in force', { timeout: 10_000 })
  violations.length = 0
  const trust = Reflect.get(found(frame.contentWindow), 'trustedTypes')?.createPolicy('test', {
    createScriptURL: (url: string) => url,
  })
  for (const door of doors) {
    const script = strict.createElement('script')
    script.type = 'module'
    const url = new URL(`define/${door}.ts`, import.meta.url).href
    script.src = trust ? trust.createScriptURL(url) : url
    strict.head.append(script)
  }
  const registry = found(frame.contentWindow).customElements
  for (const door of doors) await Promise.race([registry.whenDefined(`heed-${door}`), aTimeout(8000)])
  return { page: strict.body, violations }
}

describe('under the strictest policy, with Trusted Types', function () {
  this.timeout(60_000)

  // Each has a look that only its styles give, in a window of 300 px.
  const surfaces = {
    inline: '12px',
    popover: '12px 12px 0px 0px',
    tab: '12px 12px 0px 0px',
    sheet: '12px 12px 0px 0px',
    modal: '12px',
    page: '0px',
    kiosk: '0px',
  }

  it('the three light surveys are played on every surface without one violation', async () => {
    const { page, violations } = await strictPage()
    for (const kind of kinds) {
      for (const [surface, radius] of Object.entries(surfaces)) {
        const clock = handClock()
        const survey = await put(kind, { surface, lang: 'de' }, { page, clock })
        survey.shadowRoot?.querySelector<HTMLElement>('button.tab')?.click()
        await still(survey)
        await bring(survey, 'chosen')
        // A kiosk asks whether somebody is there, and whoever is goes on.
        clock.move(idleAfter)
        await still(survey)
        survey.shadowRoot?.querySelector<HTMLElement>('.ask')?.click()
        await bring(survey, 'thanks')
        expect(inside(survey, '.thanks').textContent).to.not.equal('')
        expect(getComputedStyle(inside(survey, '.card')).borderRadius, surface).to.equal(radius)
        survey.shadowRoot?.querySelector<HTMLElement>('.close,.again button')?.click()
        await still(survey)
        survey.remove()
        expect(violations, `${kind} ${surface}`).to.deep.equal([])
      }
    }
  })

  it('every item is asked, answered and sent without one violation; only the site’s own pictures need its leave', async () => {
    const { page, violations } = await strictPage()
    for (const look of looks) {
      const survey = await play(asking([items[look]]), { page, lang: 'de' })
      await answer(survey, look)
      inside(survey, '.primary').click()
      await still(survey)
      await waitUntil(() => survey.shadowRoot?.querySelector('.thanks'), look, {
        interval: 0,
        timeout: 10_000,
      })
      expect(getComputedStyle(inside(survey, '.card')).borderRadius, look).to.equal('12px')
      survey.remove()
      if (look === 'picture') violations.splice(0, 3).forEach((one) => expect(one).to.match(/^img-src/))
      expect(violations, look).to.deep.equal([])
    }
  })

  it('a survey of all items is played to its end and reviewed without one violation', async () => {
    const { page, violations } = await strictPage()
    const questions = looks
      .filter((look) => look !== 'picture')
      .map((look) => ({ ...items[look], id: look, required: false }))
    const survey = await play(asking(questions, { review: true }), { page, surface: 'popover' })
    const thanks = () => survey.shadowRoot?.querySelector('.thanks')
    const at = () => survey.shadowRoot?.querySelector('progress')?.value
    while (!thanks()) {
      const step = at()
      inside(survey, '.primary').click()
      await waitUntil(() => at() !== step || thanks(), `after step ${step}`, { interval: 0, timeout: 10_000 })
    }
    expect(violations).to.deep.equal([])
  })
})
