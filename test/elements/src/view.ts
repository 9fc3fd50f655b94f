import { executeServerCommand } from '@web/test-runner-commands'
import { found } from './found.ts'
import { pageFrame } from './page-frame.ts'

/** How a page is painted. `forced`: in the system's few colours, whatever the page says. */
export type Scheme = 'light' | 'dark' | 'forced'

/** A page of its own: its window is a frame, so it has any size in every engine. */
export interface View {
  readonly body: HTMLElement
  readonly main: HTMLElement
  readonly footer: HTMLElement
  /** Resolves once the page has taken it in. */
  resize(width: number, height?: number): Promise<void>
  /** Paints the page, and the element that is looked at. */
  paint(scheme: Scheme, element: HTMLElement): Promise<void>
}

const isForced = () => matchMedia('(forced-colors: active)').matches
const force = async (on: boolean) =>
  isForced() === on || (await executeServerCommand<boolean, boolean>('forced-colors', on))

/** The schemes that this engine can show in this session. WebKitGTK has no forced colours; Firefox has them from its start or not at all. */
export function schemes(): readonly Scheme[] {
  if (navigator.userAgent.includes('Chrome')) return ['light', 'dark', 'forced']
  return isForced() ? ['forced'] : ['light', 'dark']
}

/**
 * Gives pages in a language, with a heading, a sentence and a footer; nothing of the last one is left. All are one frame.
 *
 * @param start The address of the module that defines the elements there.
 */
export function views(start: string): (lang: string) => Promise<View> {
  let frame: Promise<HTMLIFrameElement> | undefined
  return async (lang) => fill(await (frame ??= pageFrame(start)), lang)
}

async function fill(page: HTMLIFrameElement, lang: string): Promise<View> {
  const { body, documentElement } = found(page.contentDocument)
  documentElement.style.cssText = 'background: Canvas; color: CanvasText'
  documentElement.lang = lang
  documentElement.dir = /^(ar|he)/.test(lang) ? 'rtl' : 'ltr'
  const [main, footer] = (['main', 'footer'] as const).map((name) => body.ownerDocument.createElement(name))
  const title = body.ownerDocument.createElement('h1')
  title.textContent = 'Fern & Field'
  found(main).append(title, 'Plants for rooms with little light.')
  body.replaceChildren(found(main), found(footer))
  const resize = async (width: number, height = 720) => {
    page.width = String(width)
    page.height = String(height)
    await new Promise(requestAnimationFrame)
  }
  await resize(1280)
  return {
    body,
    main: found(main),
    footer: found(footer),
    resize,
    async paint(scheme, element) {
      await force(scheme === 'forced')
      element.style.colorScheme = documentElement.style.colorScheme = scheme === 'dark' ? 'dark' : 'light'
    },
  }
}

/** Gives the next test the colours back that it expects. */
export const unforced = (): Promise<boolean> =>
  schemes().includes('light') ? force(false) : Promise.resolve(true)
