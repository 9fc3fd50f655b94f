import type { Rule } from '../audit/rule.ts'
import type { Visitor } from '../audit/visitor.ts'
import { findBoxes } from '../audit/find.ts'

/** Ticks exactly these boxes in the choices in front, and saves. */
async function tick(visitor: Visitor, isWanted: (title: string) => boolean): Promise<void> {
  const titles = (await visitor.boxes()).map(({ title }) => title)
  const boxes = await findBoxes(visitor.page)
  for (const [index, title] of titles.entries()) await boxes.nth(index).setChecked(isWanted(title))
  await visitor.answer('save')
}

/** What must hold between one purpose and another. */
export const purposes: readonly Rule[] = [
  {
    number: 12,
    rule: 'Each purpose can be allowed alone: none is bound to another.',
    source: 'GDPR recitals 32 and 43; EDPB Guidelines 05/2020, paragraphs 42 to 45',
    async check({ visitor }) {
      const one = await visitor()
      await one.open()
      await one.isAsked(true)
      await one.press('choose')
      const titles = (await one.boxes()).map(({ title }) => title)
      const found: string[] = []
      if (titles.length < 2) return ['fewer than two boxes in the choices']
      for (const wanted of titles) {
        await tick(one, (title) => title === wanted)
        await one.open()
        if (!(await one.press('reopen'))) return ['no way back to the choices']
        const ticked = (await one.boxes()).filter((box) => box.ticked).map(({ title }) => title)
        if (ticked.join() !== wanted) found.push(`“${wanted}” alone became: ${ticked.join(', ') || 'nothing'}`)
      }
      return found
    },
    broken: {
      is: 'one box ticks another',
      head: `<script>setInterval(() => {
        const boxes = document.querySelector('heed-consent-preferences')?.shadowRoot.querySelectorAll('input') ?? []
        if (boxes[0]?.checked) boxes[1].checked = true
      }, 5)</script>`,
    },
  },
  {
    number: 17,
    rule: 'A new purpose, a new company or new words are asked about again, and held until then.',
    source: 'EDPB Guidelines 05/2020, paragraph 110; GDPR articles 4(11) and 6(1)(a)',
    needs: ['policies', 'separate purposes'],
    async check({ visitor }) {
      const found: string[] = []
      for (const [policy, held, kept] of [
        ['grown', 'research', 'marketing'],
        ['joined', 'marketing', 'analytics'],
        ['reworded', 'analytics', 'marketing'],
      ] as const) {
        const one = await visitor()
        await one.open()
        await one.answer('accept')
        await one.open()
        if (!(await one.hears('marketing'))) return ['a yes lets nothing go']
        one.forget()
        await one.open('home', { policy })
        if (!(await one.isAsked(true))) found.push(`${policy}: not asked again`)
        if (!(await one.hears(kept))) found.push(`${policy}: ${kept}, which did not change, is held too`)
        if (one.heard().has(held)) found.push(`${policy}: ${held} is let go before an answer`)
        await one.answer('accept')
        if (!(await one.hears(held))) found.push(`${policy}: a yes does not let ${held} go`)
      }
      return found
    },
    broken: {
      is: 'an old yes is stretched over what is new',
      head: `<script>const old = localStorage.getItem('heed-consent')
        if (old && location.search.includes('grown')) localStorage.setItem('heed-consent', old
          .replace('"choices":{', '"choices":{"research":true,').replace('"covers":{', '"covers":{"research":["1"],'))</script>`,
    },
  },
  {
    number: 22,
    rule: 'A sensitive purpose has a yes of its own: neither “accept all” nor a region’s default allows it.',
    source: 'GDPR article 9(2)(a); Cal. Civ. Code 1798.121; PIPL article 29',
    needs: ['policies', 'regions', 'separate purposes'],
    async check({ visitor }) {
      const found: string[] = []
      for (const region of ['DE', 'US-CA']) {
        const one = await visitor()
        const circumstances = { policy: 'sensitive', region } as const
        await one.open('home', circumstances)
        if (region === 'US-CA' && !(await one.hears('marketing'))) return ['an opt-out region allows nothing']
        if (one.heard().has('health')) found.push(`${region}: allowed without asking`)
        await one.answer('accept')
        await one.open('home', circumstances)
        if (!(await one.hears('marketing'))) return ['a yes lets nothing go']
        if (one.heard().has('health')) found.push(`${region}: “accept all” allows it too`)
        await one.press('reopen')
        await tick(one, (title) => title.startsWith('Health'))
        if (!(await one.hears('health'))) found.push(`${region}: its own yes does not count`)
      }
      return found
    },
    broken: { is: 'the policy does not call it sensitive', fault: 'not-sensitive' },
  },
]
