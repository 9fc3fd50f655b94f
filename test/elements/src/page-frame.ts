import { waitUntil } from './wait-until.ts'

declare global {
  interface Window {
    /** Said by the module that a page of a test starts with. */
    ready?: boolean
  }
}

let frames = 0

/**
 * A page of its own in a frame, which is its window: so it has any width in every engine.
 *
 * @param start The address of the module that defines the elements there, and then says that its window is ready.
 */
export async function pageFrame(start: string, width = 1280, height = 720): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe')
  frame.width = String(width)
  frame.height = String(height)
  frame.title = `A page ${width} px wide`
  frame.name = `page-${++frames}`
  frame.style.border = '0'
  frame.srcdoc = `<!doctype html><html lang="en"><head><title>A page</title><script type="module" src="${start}"></script></head><body></body></html>`
  document.body.append(frame)
  await waitUntil(() => frame.contentWindow?.ready, 'the page is there')
  return frame
}
