import 'axe-core/axe.min.js'
import { expect } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { chooseLanguage } from './choose-language.ts'
import type { Language } from './language.ts'
import type { Model } from './model.ts'
import { sampleReport } from './sample-report.test.data.ts'

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

declare global {
  interface Window {
    readonly axe: {
      readonly run: (root: Element | Document) => Promise<{ readonly violations: readonly Violation[] }>
    }
  }
}

/** Fails with every fault that axe finds, all of its rules on. */
export async function expectNoFaults(root: Element): Promise<void> {
  const { violations } = await window.axe.run(root)
  const faults = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  )
  expect(faults, faults.join('\n\n')).to.deep.equal([])
}

/** Words without the spaces that templates have between them. */
export const text = (element: Element | null | undefined): string =>
  element?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? ''

/**
 * Presses Enter on a control. Firefox makes no click of a key in a page that lies behind another, as those of the
 * test runner do: there the click is made by itself.
 */
export async function press(control: HTMLElement): Promise<void> {
  control.focus()
  if (document.hasFocus()) await sendKeys({ press: 'Enter' })
  else control.click()
}

/** English as in the United States, in every engine alike. */
export const english: Language = await chooseLanguage(['en-US'])

/** A model of a page that shows a report. */
export function readyModel(report = sampleReport()): Model {
  return {
    view: { site: null, period: null, touchpoint: report.touchpoint, lang: null },
    sites: [{ id: 'shop', name: report.site.name, sample: report.site.sample }],
    screen: { kind: 'ready', report, stale: false },
    today: '2026-11-22',
  }
}

/** All that carries `data-field` in an element's shadow tree, as its reader sees it. */
export function fields(element: Element): Readonly<Record<string, string>> {
  const found = [...(element.shadowRoot?.querySelectorAll<HTMLElement>('[data-field]') ?? [])]
  return Object.fromEntries(found.map((field) => [field.dataset['field'], text(field)]))
}
