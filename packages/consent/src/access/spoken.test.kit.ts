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
  input: 'checkbox',
  p: 'paragraph',
}

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

/** An element as a screen reader would say it: its role, its name, its state. From the engine's own tree where it is open. */
export function spoken(element: Computed): string {
  const role = element.role ?? roles[element.localName] ?? element.localName
  const name = (element.computedName || nameOf(element))
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const { checked, type } = element as HTMLInputElement
  const signs = role === 'switch' ? ['on', 'off'] : ['ticked', 'not ticked']
  const state = type === 'checkbox' ? `, ${checked ? signs[0] : signs[1]}` : ''
  return `${element.computedRole || role} “${name}”${state}`
}
