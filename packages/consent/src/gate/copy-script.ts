import { trusted } from './trusted.ts'

/**
 * A live copy of a held script: the same attributes, with `data-heed-type` as its type. A copy, because a script that came
 * by `innerHTML` never runs itself.
 *
 * @param page Where it will run: the held script's own document unless told.
 * @throws TypeError when the page enforces Trusted Types and doesn't allow the policy `heed`.
 */
export function copyScript(held: HTMLScriptElement, page = held.ownerDocument): HTMLScriptElement {
  const policy = trusted()
  const script = page.createElement('script')
  for (const { name, value } of held.attributes) {
    if (name === 'nonce' || name === 'type') continue
    script.setAttribute(
      name,
      name === 'src'
        ? policy.createScriptURL(value)
        : name.startsWith('on')
          ? policy.createScript(value)
          : value,
    )
  }
  script.type = held.dataset['heedType'] ?? ''
  // The attribute reads empty in a page with a policy; the property doesn't.
  script.nonce = held.nonce
  script.text = policy.createScript(held.text)
  return script
}
