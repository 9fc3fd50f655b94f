import type { Started } from './page.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

/** A page in a frame of the test. */
export interface Page {
  readonly frame: HTMLIFrameElement
  readonly window: Window & Record<string, unknown>
  readonly begin: (region?: string, gpc?: boolean) => Started
  /** Addresses of what the page asked for, with this in it. */
  readonly asked: (part: string) => readonly string[]
  /** Resolves when a script that the page asks for now has run: whatever it asked for before is among what it asked for. */
  readonly aWhile: () => Promise<void>
  /** What nobody caught. */
  readonly errors: readonly string[]
}

/** A page with this markup, and the sources to start what a test is about. */
export async function open(head = '', body = ''): Promise<Page> {
  const frame = document.createElement('iframe')
  frame.srcdoc = `<!doctype html><html lang="en"><head>${head}<title>A page</title></head><body>${body}
    <script type="module" src="${new URL('page.test.kit.ts', import.meta.url).href}"></script></body></html>`
  document.body.append(frame)
  await waitUntil(() => frame.contentWindow?.begin, 'the page is ready', { timeout: 15_000 })
  const view = frame.contentWindow as Page['window']
  const errors: string[] = []
  view.addEventListener('error', (event) => errors.push(event.message))
  view.addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)))
  return {
    frame,
    window: view,
    begin: (...how) => {
      if (!view.begin) throw new Error('the page is ready')
      return view.begin(...how)
    },
    asked: (part) =>
      view.performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes(part)),
    async aWhile() {
      const script = view.document.createElement('script')
      script.type = 'module'
      script.src = new URL('later.test.kit.ts', import.meta.url).href
      view.document.head.append(script)
      await waitUntil(() => view['later'], 'all before it has run', { timeout: 15_000 })
    },
    errors,
  }
}

/** Takes all pages of a test away. */
export const closeAll = (): void =>
  document.querySelectorAll('body > iframe').forEach((frame) => frame.remove())
