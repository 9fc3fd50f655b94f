/** Surveys that are modal now: in their shadow roots, the page's own selectors don't find them. */
const ours = new Set<Element>()
const looks = new Set<() => void>()

/** Whether the page has a modal dialog open that a survey is not part of. */
export function yields(host: Element): boolean {
  return (
    [...ours].some((other) => other !== host) ||
    [...document.querySelectorAll('dialog:modal,[aria-modal=true]')].some(
      (dialog) => !dialog.contains(host) && dialog.checkVisibility(),
    )
  )
}

/** Tells all that yield that a survey is modal from now on. Returns what tells them that it no longer is. */
export function modalNow(host: Element): () => void {
  const tell = () => {
    for (const look of looks) look()
  }
  ours.add(host)
  tell()
  return () => {
    ours.delete(host)
    tell()
  }
}

/** Calls `look` whenever a dialog of the page may have opened or closed. Returns its own stop. */
export function watchModals(look: () => void): () => void {
  const observer = new MutationObserver(look)
  observer.observe(document, {
    subtree: true,
    childList: true,
    attributeFilter: ['open', 'aria-modal', 'hidden', 'class', 'style'],
  })
  looks.add(look)
  return () => {
    observer.disconnect()
    looks.delete(look)
  }
}
