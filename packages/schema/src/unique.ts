/** True when no text occurs twice. */
export function unique(texts: readonly string[]): boolean {
  return new Set(texts).size === texts.length
}
