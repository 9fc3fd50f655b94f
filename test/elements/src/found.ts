/** What must be there: a test that looks for it in vain says so. */
export function found<T>(thing: T | null | undefined): T {
  if (thing === null || thing === undefined) throw new Error('a test looked for something in vain')
  return thing
}
