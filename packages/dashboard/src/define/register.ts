/** Registers an element once, and does nothing where there are no elements: on a server. */
export function register(tag: string, element: CustomElementConstructor): void {
  const registry = globalThis.customElements
  if (registry && !registry.get(tag)) registry.define(tag, element)
}
