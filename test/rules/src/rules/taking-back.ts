import type { Rule } from '../audit/rule.ts'
import { until } from '../audit/until.ts'
import type { Visitor } from '../audit/visitor.ts'

/** Presses what leads back to the choices. */
async function reopen(visitor: Visitor): Promise<boolean> {
  const isThere = await visitor.press('reopen')
  if (isThere) await visitor.boxes()
  return isThere
}

/** Milliseconds in which nothing may be heard after consent was taken back. */
const SILENCE = 1_000

const listen = (visitor: Visitor): Promise<void> => visitor.page.waitForTimeout(SILENCE)

/** What must hold after a choice. */
export const takingBack: readonly Rule[] = [
  {
    number: 9,
    rule: 'After a choice, every page has a visible control that opens the choices again.',
    source: 'GDPR article 7(3); EDPB Cookie Banner Taskforce report, type K',
    needs: ['another page'],
    async check({ visitor }) {
      const found: string[] = []
      for (const answer of ['accept', 'reject'] as const) {
        const one = await visitor()
        await one.open()
        await one.answer(answer)
        for (const page of ['home', 'other'] as const) {
          await one.open(page)
          if (!(await reopen(one))) found.push(`no way back on the page ${page} after ${answer}`)
          else if ((await one.boxes()).length === 0) found.push(`the way back on ${page} leads to no choices`)
        }
      }
      return found
    },
    broken: {
      is: 'another page has no way back',
      head: `<script>if (location.pathname === '/other') document.documentElement.append(Object.assign(
        document.createElement('style'), { textContent: '[data-heed-consent], heed-consent-link { display: none }' }))</script>`,
    },
  },
  {
    number: 10,
    rule: 'From the way back, taking back takes no more presses than allowing: one native button, after any choice.',
    source: 'GDPR article 7(3): as easy to withdraw as to give; EDPB Guidelines 05/2020, paragraph 114',
    leftOut:
      'the press that opens the way back is counted on neither side: the first layer has none, because it comes by itself',
    async check({ visitor }) {
      const found: string[] = []
      for (const [given, taken] of [
        ['accept', 'reject'],
        ['reject', 'accept'],
      ] as const) {
        const one = await visitor()
        await one.open()
        await one.answer(given)
        await one.open()
        if (!(await reopen(one))) return ['no way back']
        if (!(await one.press(taken))) {
          found.push(`after ${given}, the choices have no button to ${taken}`)
          continue
        }
        await until(async () => !(await one.isAsked()))
        await one.open()
        await reopen(one)
        const ticked = (await one.boxes()).filter((box) => box.ticked).length
        if (taken === 'reject' && ticked > 0) found.push('one press does not take everything back')
        if (taken === 'accept' && ticked === 0) found.push('one press does not allow')
      }
      return found
    },
    broken: {
      is: 'the no disappears from the choices once something is allowed',
      head: `<script>setInterval(() => {
        if (/true/.test(/"choices":{[^}]*}/.exec(localStorage.getItem('heed-consent')))) document
          .querySelector('heed-consent-preferences')?.shadowRoot.querySelector('[part~=reject]')?.remove()
      }, 10)</script>`,
    },
  },
  {
    number: 11,
    rule: 'After taking back, nothing is heard for a second and the storage of the purpose is gone: here, after a reload, after Back, in another tab.',
    source: 'GDPR articles 7(3) and 17(1)(b)',
    needs: ['another page'],
    async check({ site, visitor }) {
      const one = await visitor()
      await one.open()
      await one.answer('accept')
      await one.open()
      await one.quiet()
      const others = () => one.stored().then((names) => names.filter((name) => !site.necessary.after.test(name)))
      const found: string[] = []
      if (one.heard().size === 0 || (await others()).length === 0) {
        return ['a yes lets nothing go and stores nothing: there is nothing to take back']
      }
      const first = one.page
      const second = await one.openTab('other')
      await reopen(one)
      // What had already left is not called back.
      await one.answer('reject')
      const check = async (where: string) => {
        one.forget()
        await listen(one)
        for (const purpose of one.heard()) found.push(`still heard ${where}: ${purpose}`)
        for (const name of await others()) found.push(`still stored ${where}: ${name}`)
      }
      await check('with two tabs open')
      one.forget()
      await second.reload()
      await site.ready(second)
      await first.goto(site.url('other'))
      await first.goBack()
      await check('after a reload, and after Back in the other tab')
      return found
    },
    broken: {
      is: 'a script puts its cookie back',
      head: `<script>setInterval(() => { if (sessionStorage.ads || /_ads/.test(document.cookie)) window.seen = true
        if (window.seen) document.cookie = '_ads=2; path=/' }, 20)</script>`,
    },
  },
  {
    number: 25,
    rule: 'After a no the device keeps only what is on a list of necessary names, and what is sent about the no names nobody.',
    source: 'Article 29 Working Party, opinion 4/2012 (WP194); CNIL guidance on exempted trackers',
    async check({ site, visitor }) {
      const one = await visitor()
      await one.open()
      await one.answer('reject')
      await one.open()
      await one.page.mouse.wheel(0, 600)
      await one.quiet()
      const found = (await one.stored())
        .filter((name) => !site.necessary.after.test(name))
        .map((name) => `stored after a no: ${name}`)
      for (const purpose of one.heard()) found.push(`heard after a no: ${purpose}`)
      if (site.offers.has('records') && (await site.proof(one.page))?.named) {
        found.push('the record of the no says who it was')
      }
      return found
    },
    broken: {
      is: 'an experiment remembers its group after a no',
      head: `<script>setInterval(() => { if (localStorage['heed-consent']) localStorage.experiment = 'b' }, 20)</script>`,
    },
  },
]
