/** What Chromium tells a screen reader, where it was started so that scripts may read it. */
interface Computed extends Element {
  readonly computedRole?: string
  readonly computedName?: string
}

const roles: Readonly<Record<string, string>> = {
  a: 'link',
  button: 'button',
  dialog: 'dialog',
  fieldset: 'group',
  h2: 'heading',
  iframe: 'frame',
  p: 'paragraph',
  textarea: 'textbox',
}

const kinds: Readonly<Record<string, string>> = { checkbox: 'checkbox', radio: 'radio', range: 'slider' }

const textOf = (elements: Iterable<Element | null>) =>
  Array.from(elements, (element) => element?.textContent ?? '').join(' ')

/** The role that the markup gives. */
export function roleOf(element: Element): string {
  const { localName, type } = element as HTMLInputElement
  const own = localName === 'input' ? (kinds[type] ?? 'textbox') : roles[localName]
  return element.role ?? own ?? localName
}

/** The name that the markup gives, blanks included. */
export function wordsOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ')
  const root = element.getRootNode() as ShadowRoot
  if (ids) return textOf(ids.map((id) => root.getElementById(id)))
  if (element.ariaLabel !== null) return element.ariaLabel
  if (element.matches('fieldset')) return element.querySelector(':scope > legend')?.textContent ?? ''
  const { labels } = element as HTMLInputElement
  return labels?.length ? textOf(labels) : element.textContent || (element as HTMLElement).title
}

/** The words for a thing that can be on and off. */
function signsOf(role: string): readonly [on: string, off: string] {
  if (role === 'switch') return ['on', 'off']
  return role === 'radio' ? ['chosen', 'not chosen'] : ['ticked', 'not ticked']
}

/** An element as a screen reader would say it: its role, its name, its state. From the engine's own tree where it is open. */
export function spoken(element: Computed): string {
  const role = roleOf(element)
  const name = (element.computedName || wordsOf(element))
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const { checked, type } = element as HTMLInputElement
  const [on, off] = signsOf(role)
  const state = /^(checkbox|radio)$/.test(type) ? `, ${checked ? on : off}` : ''
  return `${element.computedRole || role} “${name}”${state}`
}
