import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { find } from '../audit/find.ts'
import type { Rule } from '../audit/rule.ts'

/** Days of 24 hours, in milliseconds. */
const DAY = 86_400_000
/** CNIL's six months, and its thirteen for a tracker, in days. */
const SIX_MONTHS = 183
const THIRTEEN_MONTHS = 396

/** The words of the banner, as they stand on the screen: sentences, then the two answers, then the rest. */
const wordsOf = (page: Page): Promise<readonly string[]> =>
  page.locator('heed-consent-banner').evaluate((banner) => {
    const shown = (root: ParentNode, selector: string) =>
      [...root.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText)
    const inner = banner.shadowRoot!
    return [...shown(inner, 'p'), ...shown(banner, ':scope > [slot]'), ...shown(inner, 'button, a')]
  })

const hashOf = (parts: readonly string[], ...before: readonly string[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(['heed-text-1', ...before, ...parts.map((part) => part.normalize().replace(/\s+/g, ' ').trim())]),
    )
    .digest('hex')

/** What must hold of decisions that were made: what is kept of them, and for how long. */
export const proof: readonly Rule[] = [
  {
    number: 14,
    rule: 'Each decision leaves a record: id, time, choices, version of the policy, language, form, and the hash of the exact words that were shown.',
    source: 'GDPR article 7(1); EDPB Guidelines 05/2020, paragraphs 104 to 108; ISO/IEC TS 27560:2023',
    needs: ['records'],
    async check({ site, visitor }) {
      const found: string[] = []
      for (const answer of ['accept', 'reject'] as const) {
        const one = await visitor()
        await one.open()
        await one.isAsked(true)
        const words = await wordsOf(one.page)
        const before = Date.now()
        await one.answer(answer)
        const kept = (await site.proof(one.page))?.record
        if (!kept) {
          found.push(`no record of ${answer}`)
          continue
        }
        if (!kept.id || !kept.policy || !kept.variant || !kept.locale) found.push(`the record of ${answer} lacks a field`)
        if (Math.abs(kept.time - before) > 60_000) found.push(`the record of ${answer} has another time`)
        if (Object.values(kept.choices).some((choice) => choice !== (answer === 'accept'))) {
          found.push(`the record of ${answer} says something else`)
        }
        if (kept.textHash !== hashOf(words, kept.policy, kept.variant, kept.locale)) {
          found.push(`the hash of ${answer} is not that of the words on the screen`)
        }
      }
      return found
    },
    broken: {
      is: 'the record never leaves the page',
      head: `<script>window.fetch = ((fetch) => (url, options) =>
        options?.method === 'POST' ? Promise.reject(new TypeError('blocked')) : fetch(url, options))(fetch)
        navigator.sendBeacon = () => false</script>`,
    },
  },
  {
    number: 15,
    rule: 'A no lasts as long as a yes.',
    source: 'CNIL deliberation 2020-092, paragraphs 36 to 38',
    async check({ visitor }) {
      const asked: Record<string, string> = {}
      for (const answer of ['accept', 'reject'] as const) {
        const one = await visitor()
        const start = Date.now()
        await one.open()
        await one.answer(answer)
        const days: number[] = []
        for (const day of [30, 179, 181]) {
          await one.page.clock.setFixedTime(start + day * DAY)
          await one.open()
          if (await one.isAsked(day > 180)) days.push(day)
        }
        asked[answer] = days.join(', ')
      }
      return asked['accept'] === asked['reject']
        ? []
        : [`asked again on day ${asked['accept']} after a yes, on day ${asked['reject']} after a no`]
    },
    broken: {
      is: 'a no is forgotten after 30 days',
      head: `<script>const kept = localStorage.getItem('heed-consent')
        const no = kept && !/"choices":{[^}]*true/.test(kept)
        if (no && Date.now() > /"time":(\\d+)/.exec(kept)[1] + 29 * 864e5) localStorage.removeItem('heed-consent')
        if (no && Date.now() - Number(/"time":(\\d+)/.exec(kept)[1]) > 29 * 864e5) localStorage.removeItem('heed-consent')</script>`,
    },
  },
  {
    number: 16,
    rule: 'A choice lasts six months at most, cookies thirteen, and a visitor’s name does not outlive them.',
    source: 'CNIL deliberation 2020-092; CNIL guidance on audience measurement (13 and 25 months)',
    leftOut: 'how long a collector keeps its data (25 months) can’t be seen from a browser',
    async check({ site, visitor }) {
      const one = await visitor()
      const start = Date.now()
      await one.open()
      await one.answer('accept')
      await one.open()
      const found = (await one.page.context().cookies())
        .filter(({ expires }) => expires * 1_000 > start + THIRTEEN_MONTHS * DAY)
        .map(({ name }) => `a cookie for more than 13 months: ${name}`)
      const before = site.offers.has('records') ? await site.proof(one.page) : undefined
      await one.page.clock.setFixedTime(start + (SIX_MONTHS + 1) * DAY)
      await one.open()
      if (!(await one.isAsked(true))) return [...found, 'a choice counts for more than six months']
      await one.page.clock.setFixedTime(start + (THIRTEEN_MONTHS + 1) * DAY)
      await one.open()
      await one.answer('accept')
      const after = site.offers.has('records') ? await site.proof(one.page) : undefined
      if (before?.visitor && before.visitor === after?.visitor) found.push('a visitor keeps a name for 13 months')
      return found
    },
    broken: { is: 'the policy says 395 days', fault: 'days' },
  },
  {
    number: 18,
    rule: 'A no is not questioned again for six months, on any page.',
    source: 'CNIL deliberation 2020-092; Digital Omnibus proposal (19 November 2025), article 88a: a draft, not law',
    leftOut: 'six months are tested as 179 days, one less than the default of a policy',
    async check({ visitor }) {
      const one = await visitor()
      const start = Date.now()
      await one.open()
      await one.answer('reject')
      const found: string[] = []
      for (const day of [0, 30, 179]) {
        await one.page.clock.setFixedTime(start + day * DAY + 60_000)
        for (const page of ['home', 'other'] as const) {
          await one.open(page)
          if (await one.isAsked()) found.push(`asked again on day ${day} on the page ${page}`)
        }
      }
      return found
    },
    broken: {
      is: 'a no is forgotten with the visit',
      head: `<script>const kept = localStorage.getItem('heed-consent')
        if (kept && !/"choices":{[^}]*true/.test(kept)) localStorage.removeItem('heed-consent')</script>`,
    },
  },
  {
    number: 24,
    rule: 'The notice names each purpose in the reader’s language, and another language is another record.',
    source: 'DPDP Act 2023 (India) sections 5 and 6; LGPD (Brazil) article 8; PIPL articles 14 to 17; GDPR article 12(1)',
    needs: ['known words', 'languages', 'records'],
    async check({ site, visitor }) {
      const found: string[] = []
      const hashes = new Set<string | undefined>()
      for (const lang of ['en', 'de']) {
        const one = await visitor()
        await one.open('home', { lang })
        await one.isAsked(true)
        const reject = await (await find(one.page, 'reject')).innerText()
        if (/ablehnen/i.test(reject) !== (lang === 'de')) found.push(`${lang}: the no reads “${reject}”`)
        await one.press('choose')
        await one.boxes()
        const dialog = one.page.getByRole('dialog').last()
        for (const { title, description } of site.words(lang).purposes) {
          for (const words of [title, description]) {
            if (!(await dialog.getByText(words).first().isVisible())) found.push(`${lang}: “${words}” is not there`)
          }
        }
        await one.answer('reject')
        const kept = (await site.proof(one.page))?.record
        if (kept?.locale !== lang) found.push(`${lang}: the record says ${kept?.locale}`)
        hashes.add(kept?.textHash)
      }
      if (hashes.size < 2 || hashes.has(undefined)) found.push('both languages have the same hash, or none')
      return found
    },
    broken: { is: 'the server forgets the language', fault: 'language' },
  },
]
