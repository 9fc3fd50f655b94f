import { find } from '../audit/find.ts'
import type { Rule } from '../audit/rule.ts'
import type { Audit } from '../audit/audit.ts'
import type { Visitor } from '../audit/visitor.ts'

const CALIFORNIA = { region: 'US-CA' } as const

/** A visitor whose browser sends Global Privacy Control, by header and to scripts. */
async function withSignal({ visitor }: Audit): Promise<Visitor> {
  const one = await visitor({ extraHTTPHeaders: { 'sec-gpc': '1' } })
  await one.page.context().addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', {
      get: () => true,
      configurable: true,
    })
  })
  return one
}

/** What must hold in one region and not in another. */
export const regions: readonly Rule[] = [
  {
    number: 19,
    rule: 'Global Privacy Control turns selling, sharing and targeted advertising off without a press, before a choice and after a yes.',
    source: '11 CCR 7025(c)(1) (California); C.R.S. 6-1-1306 (Colorado)',
    needs: ['regions', 'separate purposes'],
    async check(audit) {
      const other = await audit.visitor()
      await other.open('home', CALIFORNIA)
      if (!(await other.hears('marketing'))) return ['nothing to refuse: advertising is silent without the signal too']
      const one = await withSignal(audit)
      await one.open('home', CALIFORNIA)
      const found: string[] = []
      if (!(await one.hears('analytics'))) found.push('statistics are refused too')
      if (one.heard().has('marketing')) found.push('advertising is heard although the browser refuses it')
      await one.answer('accept')
      await one.open('home', CALIFORNIA)
      await one.hears('analytics')
      if (one.heard().has('marketing')) found.push('“accept all” overrides the signal')
      return found
    },
    broken: {
      is: 'the signal is kept from the page',
      head: `<script>Object.defineProperty(navigator, 'globalPrivacyControl', { value: false })</script>`,
    },
  },
  {
    number: 20,
    rule: 'Where Global Privacy Control is honoured, the page says so.',
    source: '11 CCR 7025(c)(6), from 1 January 2026',
    needs: ['regions'],
    async check(audit) {
      const one = await withSignal(audit)
      await one.open('home', CALIFORNIA)
      await one.isAsked(true)
      const words = /opt.?out (preference signal|request) hono(u)?red|global privacy control/i
      const says = async () => one.page.getByText(words).filter({ visible: true }).first().isVisible()
      const found: string[] = []
      if (!(await says())) found.push('the first layer does not say so')
      await one.answer('accept')
      await one.open('home', CALIFORNIA)
      await one.press('reopen')
      await one.boxes()
      if (!(await says())) found.push('the choices do not say so')
      return found
    },
    broken: { is: 'the line is hidden', head: '<style>heed-consent-banner::part(signal) { display: none }</style>' },
  },
  {
    number: 21,
    rule: 'In California each page has a link “Your Privacy Choices” with an icon, before and after a choice; opting out there takes no more presses than opting in, and counts.',
    source: '11 CCR 7013 to 7015, 7026(a)(4), and 7004 (symmetry in choice)',
    leftOut: 'that the icon is the official one, and as large as the page’s other icons',
    needs: ['regions', 'another page', 'separate purposes'],
    async check({ visitor }) {
      const found: string[] = []
      const one = await visitor()
      for (const page of ['home', 'other'] as const) {
        await one.open(page, CALIFORNIA)
        const link = await find(one.page, 'reopen')
        if (!(await link.isVisible())) {
          found.push(`no link on the page ${page}`)
          continue
        }
        const words = (await link.innerText()).trim()
        if (!/your privacy choices|do not sell or share/i.test(words)) found.push(`the link reads “${words}”`)
        const hasIcon = await link.evaluate((element) => {
          const near = [element, ...(element.shadowRoot?.children ?? []), element.previousElementSibling]
          return near.some(
            (one) => one?.matches('svg, img') || one?.querySelector('svg, img') || (one && getComputedStyle(one, '::before').content !== 'none'),
          )
        })
        if (!hasIcon) found.push(`no icon at the link on the page ${page}`)
      }
      if (found.length > 0) return found
      for (const answer of ['accept', 'reject'] as const) {
        await one.open('home', CALIFORNIA)
        await one.press('reopen')
        await one.boxes()
        if (!(await one.isAsked(true))) found.push(`the link does not lead to the choices`)
        await one.answer(answer)
        one.forget()
        await one.open('home', CALIFORNIA)
        if (answer === 'accept' && !(await one.hears('marketing'))) found.push('opting in does nothing')
      }
      if (one.heard().has('marketing')) found.push('opting out does nothing')
      return found
    },
    broken: { is: 'a banner and no link', head: '<style>footer { display: none }</style>' },
  },
  {
    number: 23,
    rule: 'In Quebec, what identifies, locates or profiles is off until a yes, although the rest of Canada may opt out.',
    source: 'Law 25 (Quebec), section 8.1',
    needs: ['regions', 'separate purposes'],
    async check({ site, visitor }) {
      const elsewhere = await visitor()
      await elsewhere.open('home', { region: 'CA-ON' })
      if (!(await elsewhere.hears('analytics'))) return ['nothing to hold: the rest of Canada is silent too']
      const one = await visitor()
      await one.open('home', { region: 'CA-QC' })
      await one.isAsked(true)
      const found = [...one.heard()].map((purpose) => `heard without a yes: ${purpose}`)
      const names = await one.stored()
      return [
        ...found,
        ...names.filter((name) => !site.necessary.before.test(name)).map((name) => `stored without a yes: ${name}`),
      ]
    },
    broken: { is: 'the policy does not name Quebec', fault: 'no-quebec' },
  },
]
