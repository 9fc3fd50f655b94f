import { found } from '../elements/look.test.kit.ts'

interface Found {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

interface Axe {
  run(context: Node, options: object): Promise<Record<'violations' | 'incomplete', readonly Found[]>>
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * What axe finds on the whole page that an element is on, and what it can't make out, as lines that say where. Frames are
 * somebody else's page.
 */
export async function axeFaults({ ownerDocument }: Element): Promise<readonly string[]> {
  const axe: Axe = Reflect.get(found(ownerDocument.defaultView), 'axe')
  const { violations, incomplete } = await axe.run(ownerDocument, {
    runOnly: TAGS,
    resultTypes: ['violations', 'incomplete'],
    iframes: false,
  })
  return [...violations, ...incomplete].flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  )
}
