const surveys = 'heed-nps,heed-csat,heed-ces,heed-survey'
const names = new Intl.DisplayNames('en', { type: 'language' })

/** Fills the list of languages, and lets every survey of the page speak the chosen one. Gives what says which that is. */
export function wireLanguage(list: HTMLSelectElement, tags: readonly string[]): () => string {
  list.replaceChildren(...tags.map((tag) => new Option(names.of(tag), tag)))
  const asked = new URLSearchParams(location.search).get('lang') ?? ''
  list.value = tags.includes(asked) ? asked : 'en'
  const speak = () => {
    for (const survey of document.querySelectorAll<HTMLElement>(surveys)) survey.lang = list.value
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-speaks]'))
      link.search = `?lang=${list.value}`
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-speaks]'))
      frame.src = frame.src.replace(/(\?.*)?$/, `?lang=${list.value}`)
  }
  list.addEventListener('change', () => {
    history.replaceState(null, '', `?lang=${list.value}${location.hash}`)
    speak()
  })
  speak()
  return () => list.value
}

/** Light, dark or the device's: surveys follow the page's `color-scheme`. */
export function wireScheme(list: HTMLSelectElement): void {
  list.addEventListener('change', () => {
    document.documentElement.dataset['scheme'] = list.value
  })
}
