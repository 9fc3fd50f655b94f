/** An e-mail address, quoted text, what follows the path of an address, a token or UUID, a long number. Linear but for words, and those are bounded. */
const PRIVATE = /\S+(@|%40)\S+|"[^"]*"?|[?#]\S*=\S*|(?=[\w-]*\d)[\w-]{24,}|\d{4,}/g

/**
 * Words of the page or its scripts, at most 200 characters, with a `*` for what may say something of a person.
 *
 * @example
 * plain('No order 4711-0815 for ann@example.com') // 'No order *-* for *'
 */
export const plain = (words: unknown): string =>
  String(words).slice(0, 500).replace(PRIVATE, '*').slice(0, 200)

/** What the markup calls a form or a field: its `name`, else its `id`, else nothing. Attributes, because a field named `id` hides the form's property. */
export const nameIn = (element: Element): string =>
  plain(element.getAttribute('name') || element.getAttribute('id') || '')
