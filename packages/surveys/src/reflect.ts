/**
 * Makes properties of attributes: a property that was not set is `undefined`, and setting it to nothing takes the attribute away.
 *
 * @param prototype Of an element class.
 * @param names Of attributes; the properties have the same.
 */
export function reflect(prototype: HTMLElement, names: readonly string[]): void {
  for (const name of names) {
    Object.defineProperty(prototype, name, {
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? undefined
      },
      set(this: HTMLElement, value: string | null | undefined) {
        if (value == null) this.removeAttribute(name)
        else this.setAttribute(name, value)
      },
    })
  }
}
