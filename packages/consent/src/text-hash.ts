/**
 * The one form in which text that was shown is hashed: a JSON array of the form's name, the policy's version, the
 * variant, the locale, and every part in reading order, in NFC with runs of white space made one space.
 * Whoever has the same words gets the same string.
 *
 * @example
 * canonicalText(['You decide.', 'Reject all'], 'en', 'banner', '2026-11-01')
 * // '["heed-text-1","2026-11-01","banner","en","You decide.","Reject all"]'
 */
export const canonicalText = (
  parts: readonly string[],
  locale: string,
  variant: string,
  policyVersion: string,
): string =>
  JSON.stringify([
    'heed-text-1',
    policyVersion,
    variant,
    locale,
    ...parts.map((part) => part.normalize().replace(/\s+/g, ' ').trim()),
  ])

/**
 * SHA-256 of {@link canonicalText} in lower-case hexadecimal: what a consent record carries as `textHash`.
 * Undefined where the browser has no `crypto.subtle` (a page without HTTPS): the record then goes without.
 *
 * @example
 * const hash = await textHash(['You decide.', 'Reject all'], 'en', 'banner', '2026-11-01')
 */
export async function textHash(
  parts: readonly string[],
  locale: string,
  variant: string,
  policyVersion: string,
): Promise<string | undefined> {
  try {
    const bytes = new TextEncoder().encode(canonicalText(parts, locale, variant, policyVersion))
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
  } catch {
    return undefined
  }
}
