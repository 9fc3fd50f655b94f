/**
 * A record as a cookie can carry it: what RFC 6265 doesn't allow in a value is percent-encoded. The same text as
 * `@heed/consent/cookie-storage` writes in the page, or a page would take the two for two decisions; a journey holds that.
 *
 * @throws URIError for text that is no Unicode
 */
export const toCookieText = (text: string): string =>
  text.replace(/[^!#-$&-+\--:<-[\]-~]+/g, (part) => encodeURIComponent(part).replace(/'/g, '%27'))
