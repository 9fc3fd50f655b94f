import type { CenterHost } from './wire-center.ts'
import { whenReady } from './when-ready.ts'

const TAG = 'heed-privacy-center'

/**
 * Brings the privacy center to life where the page has one in its markup, also where that comes later. What it needs is
 * loaded then, and not before. Returns its own stop.
 */
export function findCenter(host: CenterHost): () => void {
  const stops: (() => void)[] = []
  let stopped = false

  const bring = async (): Promise<void> => {
    watcher.disconnect()
    const { wireCenter } = await import('./wire-center.ts')
    const stop = await wireCenter(host)
    if (stopped) stop()
    else stops.push(stop)
  }
  // What can't be loaded stays empty; the next thing that comes to the page tries again.
  const found = () => void bring().catch(watch)
  const isCenter = (node: Node) =>
    node instanceof Element && (node.localName === TAG || Boolean(node.querySelector(TAG)))
  const watcher = new MutationObserver((changes) => {
    if (changes.some(({ addedNodes }) => [...addedNodes].some(isCenter))) found()
  })
  const watch = () => {
    if (!stopped) watcher.observe(document, { childList: true, subtree: true })
  }

  void whenReady().then(() => {
    if (document.querySelector(TAG) && !stopped) found()
    else watch()
  })
  return () => {
    stopped = true
    watcher.disconnect()
    for (const stop of stops) stop()
  }
}
