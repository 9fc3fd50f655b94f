/**
 * Gives the visitor a file. A blob and a link: nothing is fetched, so the strictest Content Security Policy lets it pass.
 *
 * @param name The file's name, without its ending.
 */
export function downloadJson(name: string, content: object): void {
  const blob = new Blob([JSON.stringify(content, null, 2)], { type: 'application/json' })
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = `${name}.json`
  link.click()
  // Some browsers ask the visitor first, and read it only then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
