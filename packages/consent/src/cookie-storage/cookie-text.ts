/**
 * A record as a cookie can carry it: what RFC 6265 doesn't allow in a value is percent-encoded, and the rest is left, because
 * a cookie holds 4 kB. The collector writes the very same text.
 *
 * @throws URIError for text that is no Unicode.
 * @example
 * toCookieText('{"a":1}') // '{%22a%22:1}'
 */
export const toCookieText = (text: string): string =>
  text.replace(/[^!#-$&-+\--:<-[\]-~]+/g, (part) => encodeURIComponent(part).replace(/'/g, '%27'))

/**
 * What every cookie of a name holds, still encoded, as a page sees them. More than one means that they come from different
 * domains or paths.
 *
 * @param cookies `document.cookie`.
 */
export const cookiesOf = (cookies: string, name: string): readonly string[] =>
  cookies
    .split('; ')
    .filter((cookie) => cookie.startsWith(`${name}=`))
    .map((cookie) => cookie.slice(name.length + 1))
