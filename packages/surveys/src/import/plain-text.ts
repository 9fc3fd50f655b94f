const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  copy: '©',
  reg: '®',
}

const character = (code: number) => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '')

/** Whether a text has tags or entities of HTML. */
export function hasMarkup(text: string): boolean {
  return /<[a-z/!][^<>]*>|&(#\d|#x|[a-z]+;)/i.test(text)
}

/**
 * The words of a piece of HTML. Blocks and breaks become line breaks, scripts and styles nothing, entities what they stand for. What it
 * gives is shown as text, never as HTML; so nothing here has to be safe, only readable.
 */
export function plainText(html: string): string {
  return html
    .replaceAll(/<(script|style)\b[^<>]*>[^<]*(<\/\1\s*>)?/gi, '')
    .replaceAll(/<(br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^<>]*>/gi, '\n')
    .replaceAll(/<[a-z/!][^<>]*>/gi, '')
    .replaceAll(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{1,8});/gi, (whole, name: string) => {
      if (/^#x/i.test(name)) return character(Number.parseInt(name.slice(2), 16))
      if (name.startsWith('#')) return character(Number(name.slice(1)))
      return Object.hasOwn(entities, name.toLowerCase()) ? entities[name.toLowerCase()]! : whole
    })
    .replaceAll(/[^\S\n]+/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}
