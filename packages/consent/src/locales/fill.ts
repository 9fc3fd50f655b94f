/**
 * Puts values into words, as they are.
 *
 * @example
 * fill('Hello {name}.', { name: 'Noor' }) // 'Hello Noor.'
 */
export const fill = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? '')
