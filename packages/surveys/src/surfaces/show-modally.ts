import { modalNow, watchModals, yields } from './page-modals.ts'

/**
 * Shows a dialog modally, as soon as the page has no modal of its own, and steps back when one opens. The browser makes the
 * page inert, moves the focus in and gives it back. `leave` is called where the browser closes it by itself. Returns what
 * hides it.
 */
export function showModally(dialog: HTMLDialogElement, leave: () => void): () => void {
  const { host } = dialog.getRootNode() as ShadowRoot
  let frame = 0
  let over: (() => void) | undefined

  const hide = () => {
    over?.()
    over = undefined
    dialog.close()
  }
  const look = () => {
    frame = 0
    // Where the survey can't be seen, the page would be out of reach for nothing.
    const away = yields(host) || !host.checkVisibility({ visibilityProperty: true })
    // What is in the way has the focus: a page out of reach takes none back.
    if (away && over) hide()
    else if (!away && !over) {
      dialog.showModal()
      dialog.querySelector<HTMLElement>('.question,.thanks')?.focus()
      over = modalNow(host)
    }
  }
  const soon = () => {
    frame ||= requestAnimationFrame(look)
  }
  // A browser may close it without asking first.
  const onClose = () => {
    if (over && !dialog.open) leave()
  }
  dialog.addEventListener('close', onClose)
  const stop = watchModals(soon)
  look()
  return () => {
    stop()
    cancelAnimationFrame(frame)
    dialog.removeEventListener('close', onClose)
    if (over) hide()
  }
}
