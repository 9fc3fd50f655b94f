/** A browser may ask the visitor first, and read a file a moment after it was asked to save it. */
const UNTIL_SAVED = 60_000

/**
 * Gives the visitor a file. A blob and a link: nothing is fetched, so the strictest Content Security Policy lets it pass.
 *
 * @param name The file's name, without its ending.
 * @param type Media type of the content.
 */
export function downloadJson(name: string, content: object, type = 'application/json'): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(content, null, 2)}\n`], { type }))
  link.download = `${name}.json`
  // A page that counts clicks on links has nothing to do with this one: it is in no document.
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), UNTIL_SAVED)
}
