import type { Rule } from '../audit/rule.ts'
import { NAMES } from '../audit/find.ts'
import type { Visitor } from '../audit/visitor.ts'

/** Looks around as people do before they answer: waits, scrolls, moves on. */
async function lookAround(visitor: Visitor): Promise<void> {
  await visitor.open()
  await visitor.isAsked(true)
  await visitor.page.mouse.wheel(0, 600)
  await visitor.page.keyboard.press('Tab')
  await visitor.quiet()
}

/** Whether the first links of the page can be hit with a pointer, and the page can be scrolled. */
async function obstacles(visitor: Visitor): Promise<readonly string[]> {
  const { page } = visitor
  const found: string[] = []
  await page.evaluate(() => scrollTo(0, 0))
  const covered = await page.evaluate(() => {
    const controls = [...document.querySelectorAll<HTMLElement>('main a, main button, nav a, a')]
    const inSight = controls.filter((control) => {
      const { top, bottom, width } = control.getBoundingClientRect()
      return control.checkVisibility() && width > 0 && top >= 0 && bottom <= innerHeight / 2
    })
    return inSight.slice(0, 3).flatMap((control) => {
      const { left, top, width, height } = control.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      return hit && (control.contains(hit) || hit.contains(control)) && hit !== document.body
        ? []
        : [control.textContent.trim()]
    })
  })
  for (const name of covered) found.push(`“${name}” on the page can’t be pressed`)
  const isLong = await page.evaluate(
    () => document.documentElement.scrollHeight > document.documentElement.clientHeight + 50,
  )
  await page.mouse.move(200, 200)
  await page.mouse.wheel(0, 300)
  await visitor.quiet()
  if (isLong && (await page.evaluate(() => scrollY)) === 0) found.push('the page can’t be scrolled')
  return found
}

/** What must hold while nothing is chosen. */
export const beforeAChoice: readonly Rule[] = [
  {
    number: 1,
    rule: 'Before a choice nothing is stored on the device, except what is on a list of necessary names.',
    source: 'Directive 2002/58/EC article 5(3); EDPB Guidelines 2/2023',
    async check({ site, visitor }) {
      const one = await visitor()
      await lookAround(one)
      const names = await one.stored()
      return names.filter((name) => !site.necessary.before.test(name)).map((name) => `stored: ${name}`)
    },
    broken: { is: 'a script remembers the visit', head: '<script>localStorage.visited = 1</script>' },
  },
  {
    number: 2,
    rule: 'Before a choice no other company hears of the visit, by whatever channel.',
    source: 'Directive 2002/58/EC article 5(3); EDPB Guidelines 2/2023; GDPR article 6',
    async check({ visitor }) {
      const one = await visitor()
      await lookAround(one)
      return [...one.heard()].map((purpose) => `heard before a choice: ${purpose}`)
    },
    broken: { is: 'a pixel of another company', head: '<link rel="stylesheet" href="http://127.0.0.1:9/font.css">' },
  },
  {
    number: 7,
    rule: 'Esc, closing, scrolling and reading on never count as a yes.',
    source: 'GDPR recital 32; EDPB Guidelines 05/2020, paragraphs 84 to 86; CNIL deliberation 2020-091, article 2',
    async check({ visitor }) {
      const one = await visitor()
      await lookAround(one)
      await one.page.keyboard.press('Escape')
      if (await one.press('choose')) {
        await one.boxes()
        await one.page.keyboard.press('Escape')
        await one.quiet()
        if ((await one.press('choose')) && (await one.boxes())) await one.press('close')
      }
      await one.quiet()
      await one.open()
      const found = [...one.heard()].map((purpose) => `taken as a yes: ${purpose}`)
      if (!(await one.isAsked(true))) return [...found, 'after reading on, nothing is asked any more']
      // Without this, a site on which nothing ever happens would pass.
      await one.answer('accept')
      await one.open()
      if (one.heard().size === 0) found.push('even a yes lets nothing go: there is nothing to see here')
      return found
    },
    broken: {
      is: 'Esc accepts',
      head: `<script>addEventListener('keydown', ({ key }) => {
        if (key === 'Escape') document.querySelector('[slot=accept]')?.click()
      })</script>`,
    },
  },
  {
    number: 8,
    rule: 'No wall: the page can be read, scrolled and used while it asks, and after a no.',
    source: 'EDPB Guidelines 05/2020, paragraphs 39 to 41; GDPR article 7(4)',
    async check({ visitor }) {
      const one = await visitor()
      await one.open()
      await one.isAsked(true)
      const focus = await one.page.evaluate(() => document.activeElement?.localName)
      const found = [...(await obstacles(one))]
      if (focus !== 'body') found.push(`what asks took the focus: ${focus}`)
      await one.page.evaluate(() => scrollTo(0, 0))
      await one.answer('reject')
      return [...found, ...(await obstacles(one)).map((obstacle) => `after a no, ${obstacle}`)]
    },
    broken: {
      is: 'a veil over the page',
      head: '<style>body::before { content: ""; position: fixed; inset: 0; z-index: 9 } html { overflow: hidden }</style>',
    },
  },
  {
    number: 4,
    rule: 'The first layer has a yes and a no: native buttons, one press each.',
    source: 'EDPB Cookie Banner Taskforce report (2023), type A; CNIL deliberations 2020-091 and 2020-092',
    async check({ visitor }) {
      const found: string[] = []
      for (const answer of ['accept', 'reject'] as const) {
        const one = await visitor()
        await one.open()
        await one.isAsked(true)
        const button = one.page.getByRole('button', { name: NAMES[answer] }).filter({ visible: true }).first()
        if (!(await button.isVisible())) {
          found.push(`no button to ${answer} on the first layer`)
          continue
        }
        if (!(await button.evaluate((element) => element.matches('button, input')))) {
          found.push(`what should ${answer} is no native button`)
        }
        await button.click()
        await one.quiet()
        await one.open()
        if (await one.isAsked()) found.push(`one press on ${answer} does not settle it`)
      }
      return found
    },
    broken: { is: 'no way to refuse at first', head: '<style>[slot=reject] { display: none !important }</style>' },
  },
]
