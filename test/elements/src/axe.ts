import { isBehind } from './controls.ts'
import { found } from './found.ts'
import { textContrast } from './text-contrast.ts'

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
]

/**
 * Words that axe can't judge, because there is one character only, because they leave their box, or because it believes a
 * `-webkit-text-fill-color` that Chromium computes, but doesn't paint with, in forced colours: they are measured here.
 */
const isMeasured = (line: string, element: Element) =>
  line.startsWith('color-contrast: ') && (isBehind(element) || textContrast(element) >= 4.5)

/**
 * What axe finds on the whole page that an element is on, and what it can't make out, as lines that say where.
 *
 * @param where The part of the page that is looked at; all of it unless told.
 */
export async function axeFaults(
  { ownerDocument }: Element,
  where: Node = ownerDocument,
): Promise<readonly string[]> {
  const axe: Axe = Reflect.get(found(ownerDocument.defaultView), 'axe')
  const { violations, incomplete } = await axe.run(where, {
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
  const isForced = matchMedia('(forced-colors: active)').matches
  const wrong = lines(violations).filter(({ line, element }) => !(isForced && isMeasured(line, element)))
  const unclear = lines(incomplete)
    .filter(({ line }) => !EXPLAINED.some((one) => one.test(line)))
    .filter(({ line, element }) => !isMeasured(line, element))
  return [...wrong, ...unclear].map(({ line }) => line)
}
