/** A stretch of text that looks one way. `text` is plain: it is shown as it is, never read as HTML. */
export type Part =
  | { readonly kind: 'text' | 'strong' | 'emphasis'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly href: string }

/** Where a link may lead: HTTPS, or a path of the same site. A backslash would be read as a slash, and lead to another host. */
const linkTarget = /(?:https:\/\/[^\s()]+|\/(?![/\\])[^\s()]*)/.source

const anySite = 'https://site.example'

// Each alternative stops at the sign that it begins with, so that no stretch is read more than twice: the time is linear.
const placeholder = String.raw`\{[^{}]*\}`
const marks = new RegExp(
  [
    placeholder,
    String.raw`\*\*(?!\s)([^*]+)(?<!\s)\*\*`,
    String.raw`(?<![\p{L}\p{N}_])_(?!\s)((?:${placeholder}|[^_{])+)(?<!\s)_(?![\p{L}\p{N}_])`,
    String.raw`\[([^[\]]+)\]\((${linkTarget})\)`,
  ].join('|'),
  'gu',
)

/**
 * Reads the only markup that words may have: `**strong**`, `_emphasis_`, and `[words](https://…)` or `[words](/path)`. Anything
 * else, HTML included, is text and stays as it was written; so are marks inside marks, marks without their
 * other half, and `_` inside a word or a `{placeholder}`. Gives data, no HTML. Pure, total, linear in the length.
 *
 * Fill placeholders in afterwards, part by part (see `pipeText`): what a respondent wrote must not become markup.
 *
 * @example
 * markup('Read **this** [page](/terms)')
 * // [{ kind: 'text', text: 'Read ' }, { kind: 'strong', text: 'this' }, { kind: 'text', text: ' ' },
 * //  { kind: 'link', text: 'page', href: '/terms' }]
 */
export function markup(text: string): readonly Part[] {
  const parts: Part[] = []
  let plain = 0
  const flush = (end: number) => {
    if (end > plain) parts.push({ kind: 'text', text: text.slice(plain, end) })
  }
  for (const match of text.matchAll(marks)) {
    const [all, strong, emphasis, words, href] = match
    const part: Part | undefined = strong
      ? { kind: 'strong', text: strong }
      : emphasis
        ? { kind: 'emphasis', text: emphasis }
        : words && href && URL.canParse(href, anySite)
          ? { kind: 'link', text: words, href }
          : undefined
    if (!part) continue
    flush(match.index)
    plain = match.index + all.length
    parts.push(part)
  }
  flush(text.length)
  return parts
}
