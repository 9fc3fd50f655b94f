import { contrast, ground } from './contrast.ts'
import { found } from './found.ts'

interface Found {
  readonly id: string
  readonly nodes: readonly {
    readonly html: string
    readonly failureSummary?: string
    readonly element: Element
  }[]
}

interface Axe {
  run(context: Node, options: object): Promise<Record<'violations' | 'incomplete', readonly Found[]>>
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What it can't make out, and why that is no fault. */
const EXPLAINED = [
  // A frame is somebody else's page.
  /^frame-tested: /,
  // A list that scrolls goes under the heading that stays.
  /^color-contrast: .*overlapped by another element/s,
  // Axe doesn't judge the contrast of a single character: `pointFaults` of the surveys does.
  /^color-contrast: .*class="number".*Element content is too short/s,
]

/**
 * Chromium, in forced colours, computes a `-webkit-text-fill-color` that it doesn't paint with, and axe believes it: then text
 * seems to have the colour of its ground.
 */
function isPainted({ ownerDocument }: Element, line: string, element: Element): boolean {
  const isForced = ownerDocument.defaultView?.matchMedia('(forced-colors: active)').matches
  const seems = /^color-contrast: .*has a 1:1 contrast ratio/s.test(line)
  return Boolean(isForced) && seems && contrast(getComputedStyle(element).color, ground(element)) >= 4.5
}

/**
 * What axe finds on the whole page that an element is on, and what it can't make out, as lines that say where.
 */
export async function axeFaults(looked: Element): Promise<readonly string[]> {
  const { ownerDocument } = looked
  const axe: Axe = Reflect.get(found(ownerDocument.defaultView), 'axe')
  const { violations, incomplete } = await axe.run(ownerDocument, {
    runOnly: TAGS,
    resultTypes: ['violations', 'incomplete'],
    iframes: false,
    elementRef: true,
  })
  const lines = (found: readonly Found[]) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary, element }) => ({
        line: `${id}: ${html} ${failureSummary}`,
        element,
      })),
    )
  const unclear = lines(incomplete)
    .filter(({ line }) => !EXPLAINED.some((one) => one.test(line)))
    .filter(({ line, element }) => !isPainted(looked, line, element))
  return [...lines(violations), ...unclear].map(({ line }) => line)
}
