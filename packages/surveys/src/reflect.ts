/** Makes each of these attributes a property of the same name too: absent is `undefined`, and `null` takes it away. */
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
