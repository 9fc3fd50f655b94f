/**
 * Tells whether a page's address fits a pattern, in which `*` stands for anything, nothing included. A pattern that
 * begins with `/` is about the path, any other about the whole address. Query and fragment count only where the pattern
 * names them by `?` or `#`; capitals count. It never goes back in the text, so no pattern makes it slow.
 *
 * @param url The address, as `location.href` has it.
 * @example
 * fitsAddress('https://shop.example/orders/12?from=mail', '/orders/*') // true
 */
export function fitsAddress(url: string, pattern: string): boolean {
  let text = pattern[0] === '/' ? url.slice(url.indexOf('/', url.indexOf('//') + 2)) : url
  if (!pattern.includes('#')) text = text.replace(/#.*/s, '')
  if (!pattern.includes('?')) text = text.replace(/\?[^#]*/, '')
  const [first = '', ...rest] = pattern.split('*')
  const last = rest.pop()
  if (last === undefined) return text === first
  let at = first.length
  return (
    text.startsWith(first) &&
    rest.every((part) => {
      const found = text.indexOf(part, at)
      at = found + part.length
      return found >= 0
    }) &&
    text.slice(at).endsWith(last)
  )
}
