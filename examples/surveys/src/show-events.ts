/** Events of a survey, in the order of its life. */
const names = [
  'heed-survey-opened',
  'heed-survey-shown',
  'heed-survey-answered',
  'heed-survey-submitted',
  'heed-survey-dismissed',
] as const

const plain = (_: string, value: unknown) => (typeof value === 'function' ? undefined : value)

/** Writes each event that a survey dispatches into the list, the last one first. They bubble and are composed: one listener hears all. */
export function showEvents(list: Element): void {
  for (const name of names)
    document.addEventListener(name, (event) => {
      const line = document.createElement('li')
      const title = Object.assign(document.createElement('code'), { textContent: name })
      const detail = Object.assign(document.createElement('pre'), {
        textContent: JSON.stringify((event as CustomEvent).detail, plain, 1),
      })
      line.append(title, detail)
      list.prepend(line)
      while (list.children.length > 40) list.lastElementChild!.remove()
    })
}
