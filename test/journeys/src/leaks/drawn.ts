import type { Tab } from '../navigations/engine.ts'

/** Resolves once a page has drawn two frames: what it began before has been carried out. A page in the background draws none and gets tasks instead. */
export const drawn = (tab: Tab, page: 'window' | 'other' = 'window'): Promise<unknown> =>
  tab.ask(`new Promise((resolve) => {
    const wait = (turns) => {
      if (turns === 0) return resolve(true)
      const next = () => wait(turns - 1)
      if (${page}.document.hidden) ${page}.setTimeout(next)
      else ${page}.requestAnimationFrame(next)
    }
    wait(2)
  })`)
