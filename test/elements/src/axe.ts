import { found } from './found.ts'

interface Found {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
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
 * What axe finds on the whole page that an element is on, and what it can't make out, as lines that say where.
 */
export async function axeFaults({ ownerDocument }: Element): Promise<readonly string[]> {
  const axe: Axe = Reflect.get(found(ownerDocument.defaultView), 'axe')
  const { violations, incomplete } = await axe.run(ownerDocument, {
    runOnly: TAGS,
    resultTypes: ['violations', 'incomplete'],
    iframes: false,
  })
  const lines = (found: readonly Found[]) =>
    found.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
  const unclear = lines(incomplete).filter((line) => !EXPLAINED.some((one) => one.test(line)))
  return [...lines(violations), ...unclear]
}
