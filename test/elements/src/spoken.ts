/** What Chromium tells a screen reader, where it was started so that scripts may read it. */
interface Computed extends Element {
  readonly computedRole?: string
  readonly computedName?: string
}

const roles: Readonly<Record<string, string>> = {
  a: 'link',
  button: 'button',
  h2: 'heading',
  iframe: 'frame',
  legend: 'legend',
  p: 'paragraph',
  textarea: 'textbox',
}

const kinds: Readonly<Record<string, string>> = { checkbox: 'checkbox', radio: 'radio', range: 'slider' }

const textOf = (elements: Iterable<Element | null>) =>
  Array.from(elements, (element) => element?.textContent ?? '').join(' ')

function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(' ')
  const root = element.getRootNode() as ShadowRoot
  if (ids) return textOf(ids.map((id) => root.getElementById(id)))
  const { labels } = element as HTMLInputElement
  return (
    element.ariaLabel ??
    (labels?.length ? textOf(labels) : element.textContent || (element as HTMLElement).title)
  )
}

function stateOf(element: Element, role: string): string {
  const { checked, type } = element as HTMLInputElement
  if (type !== 'checkbox' && type !== 'radio') return ''
  const [on, off] =
    role === 'switch' ? ['on', 'off'] : role === 'radio' ? ['chosen', 'not chosen'] : ['ticked', 'not ticked']
  return `, ${checked ? on : off}`
}

/** An element as a screen reader would say it: its role, its name, its state. From the engine's own tree where it is open. */
export function spoken(element: Computed): string {
  const { localName } = element
  const own =
    localName === 'input' ? (kinds[(element as HTMLInputElement).type] ?? 'textbox') : roles[localName]
  const role = element.role ?? own ?? localName
  const name = (element.computedName || nameOf(element))
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return `${element.computedRole || role} “${name}”${stateOf(element, role)}`
}
