import { noChange } from 'lit'
import { Directive, directive, type ElementPart } from 'lit/directive.js'

class SetStyle extends Directive {
  override update({ element }: ElementPart, [styles]: [Readonly<Record<string, string | number>>]) {
    if (element instanceof HTMLElement) {
      for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, String(value))
    }
    return noChange
  }

  override render(_styles: Readonly<Record<string, string | number>>): unknown {
    return noChange
  }
}

/**
 * Sets CSS properties of the element it stands in: `<span ${setStyle({ 'inline-size': '40%' })}>`. Lit's own
 * `styleMap` first writes a `style` attribute, which a strict content security policy blocks. Each render has
 * to name the same properties.
 */
export const setStyle = directive(SetStyle)
