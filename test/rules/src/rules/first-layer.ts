import { NAMES, find } from '../audit/find.ts'
import type { Rule } from '../audit/rule.ts'
import { weigh } from '../audit/weigh.ts'

/** The classes of contrast of WCAG 2.2: too little, for large text, enough, more than enough. */
const contrastClass = (ratio: number): number => [3, 4.5, 7].filter((least) => ratio >= least).length

/** What must hold of the layer that asks first. */
export const firstLayer: readonly Rule[] = [
  {
    number: 3,
    rule: 'In the choices nothing is ticked that the visitor did not tick.',
    source: 'CJEU C-673/17 (Planet49); GDPR recital 32; EDPB Cookie Banner Taskforce report, type B',
    async check({ visitor }) {
      const one = await visitor()
      await one.open()
      await one.isAsked(true)
      await one.press('choose')
      const boxes = await one.boxes()
      if (boxes.length === 0) return ['no boxes found in the choices']
      return boxes.filter(({ ticked }) => ticked).map(({ title }) => `ticked from the start: ${title}`)
    },
    broken: {
      is: 'a box is ticked when the choices open',
      head: `<script>setInterval(() => {
        const box = document.querySelector('heed-consent-preferences')?.shadowRoot.querySelector('input')
        if (box) box.checked = true
      }, 20)</script>`,
    },
  },
  {
    number: 5,
    rule: 'Yes and no weigh the same: area within a tenth, same type, same class of contrast and 4.5:1 at least; the no is no link.',
    source: 'EDPB Cookie Banner Taskforce report, types C, D and E; CNIL deliberation 2020-092; ICO guidance on cookies',
    async check({ visitor }) {
      const found: string[] = []
      for (const colorScheme of ['light', 'dark'] as const) {
        const one = await visitor({ colorScheme })
        await one.open()
        await one.isAsked(true)
        const [yes, no] = await Promise.all([weigh(await find(one.page, 'accept')), weigh(await find(one.page, 'reject'))])
        const say = (what: string) => found.push(`${what}, ${colorScheme}`)
        if (no.tag === 'a') say('the no is a link')
        if (Math.abs(yes.area - no.area) / yes.area > 0.1) say(`areas ${yes.area.toFixed()} and ${no.area.toFixed()} px²`)
        if (yes.font !== no.font) say(`type ${yes.font} and ${no.font}`)
        for (const part of ['contrast', 'standsOut'] as const) {
          if (contrastClass(yes[part]) !== contrastClass(no[part])) {
            say(`${part} ${yes[part].toFixed(1)} and ${no[part].toFixed(1)}`)
          }
        }
        if (Math.min(yes.contrast, no.contrast) < 4.5) say('less contrast than 4.5:1')
      }
      return found
    },
    broken: {
      is: 'the yes is in colour',
      head: '<style>heed-consent-banner::part(accept) { background: #2457d6; color: #fff }</style>',
    },
  },
  {
    number: 6,
    rule: 'A no takes no more presses than a yes, with a pointer and with Tab.',
    source: 'CNIL deliberation 2020-092, paragraph 30: as easy to refuse as to accept',
    async check({ visitor }) {
      const one = await visitor()
      await one.open()
      await one.isAsked(true)
      const reached: Partial<Record<'accept' | 'reject', number>> = {}
      for (let presses = 1; presses <= 80 && !(reached.accept && reached.reject); presses++) {
        await one.page.keyboard.press('Tab')
        const name = await one.page.evaluate(() => {
          let element = document.activeElement
          while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
          return (element?.ariaLabel ?? element?.textContent ?? '').trim()
        })
        for (const answer of ['accept', 'reject'] as const) {
          if (NAMES[answer].test(name)) reached[answer] ??= presses
        }
      }
      const { accept = 81, reject = 81 } = reached
      if (reject > 80) return ['the no can’t be reached with Tab']
      return reject > accept ? [`Tab ${reject} times to the no, ${accept} to the yes`] : []
    },
    broken: {
      is: 'Tab leads to the yes first',
      head: `<script>new MutationObserver(() => document.querySelector('[slot=accept]')?.setAttribute('tabindex', '1'))
        .observe(document, { subtree: true, childList: true })</script>`,
    },
  },
  {
    number: 13,
    rule: 'The first layer says who asks and what for; descriptions and the companies are one press away, before a choice.',
    source: 'GDPR articles 4(11) and 7; EDPB Guidelines 05/2020, paragraph 64; CNIL deliberation 2020-091',
    needs: ['known words'],
    async check({ site, visitor }) {
      const one = await visitor()
      await one.open()
      await one.isAsked(true)
      const { controller, purposes } = site.words('en')
      const choosable = purposes.filter(({ id }) => id !== 'necessary')
      const banner = (await find(one.page, 'reject')).locator(
        'xpath=ancestor::*[starts-with(local-name(), "heed-") or @role="dialog" or @role="region"][1]',
      )
      const found: string[] = []
      const look = async (where: typeof banner, words: readonly string[], layer: string) => {
        for (const word of words) {
          const seen = where.getByText(word).filter({ visible: true })
          if (!(await seen.first().isVisible())) found.push(`${layer} does not say “${word}”`)
        }
      }
      await look(banner, [controller, ...choosable.map(({ title }) => title)], 'the first layer')
      await one.press('choose')
      await one.boxes()
      const words = choosable.flatMap(({ description, services }) => [description, ...services])
      await look(one.page.getByRole('dialog').last(), words, 'the second layer')
      return found
    },
    broken: { is: 'the companies are not named', fault: 'no-services' },
  },
]
