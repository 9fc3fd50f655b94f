import { executeServerCommand } from '@web/test-runner-commands'
import { isBehind } from './controls.ts'
import { found } from './found.ts'
import { roleOf, wordsOf } from './spoken.ts'

/** What a screen reader is told of one part of a page. */
export interface Told {
  readonly role: string
  readonly name: string
  readonly description: string
  readonly checked: boolean
  readonly invalid: boolean
}

const GROUPS = ['group', 'radiogroup', 'dialog', 'region']
const CONTROLS = ['radio', 'checkbox', 'textbox', 'slider', 'button', 'link', 'Date', 'listbox', 'option']

const tidy = (text: string) =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What the markup says, where an engine keeps its own tree to itself. */
function fromMarkup(element: Element): readonly Told[] {
  const parts = element.shadowRoot?.querySelectorAll(
    'fieldset, input, textarea, button, a[href], [role=group], [role=radiogroup], [role=dialog], [role=listbox], [role=option], dialog',
  )
  const described = (one: Element) => {
    const ids = one.getAttribute('aria-describedby')?.split(' ') ?? []
    return ids.map((id) => element.shadowRoot?.getElementById(id)?.textContent ?? '').join(' ')
  }
  return [...(parts ?? [])]
    .filter((one) => one.getClientRects().length > 0 && !isBehind(one))
    .map((one) => ({
      role: roleOf(one),
      name: wordsOf(one),
      description: described(one),
      checked: Boolean((one as HTMLInputElement).checked),
      invalid: one.ariaInvalid === 'true',
    }))
}

/**
 * What a screen reader is told of the groups and controls of an element, which is alone on its page: from the engine's own
 * accessibility tree where it is open (Chromium), else from the markup.
 */
export async function told(element: HTMLElement): Promise<readonly Told[]> {
  const { name } = found(element.ownerDocument.defaultView)
  const tree = await executeServerCommand<readonly Told[] | false, string>('accessibility-tree', name)
  return (tree || fromMarkup(element))
    .filter(({ role }) => GROUPS.includes(role) || CONTROLS.includes(role))
    .map((one) => ({ ...one, name: tidy(one.name), description: tidy(one.description) }))
}

/** Whether one answers, goes on or leaves by it. */
export const isControl = ({ role }: Told): boolean => CONTROLS.includes(role)
