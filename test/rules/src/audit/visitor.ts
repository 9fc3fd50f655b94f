import { readDevice } from '@heed/test-journeys/observe'
import type { Browser, BrowserContextOptions, Page, Request } from 'playwright-core'
import { find, findBoxes, type Named } from './find.ts'
import type { Circumstances, Site } from './site.ts'
import { until } from './until.ts'

/** A visitor with a browser of their own, and what is seen of them from outside the page. */
export interface Visitor {
  readonly page: Page
  /** Goes to a page and waits until its consent manager works and everything of the page's own is there. */
  open(page?: 'home' | 'other', circumstances?: Circumstances): Promise<void>
  /** The same in another tab; what follows happens there. */
  openTab(page?: 'home' | 'other', circumstances?: Circumstances): Promise<Page>
  /** Whether the visitor is asked: a button that accepts is in sight. Waits for it when it is expected. */
  isAsked(expected?: boolean): Promise<boolean>
  /** Presses what is called so. False when there is no such control in sight. */
  press(named: Named): Promise<boolean>
  /** Presses what answers, in front, and waits until it is gone and the page is done with it. */
  answer(named: 'accept' | 'reject' | 'save'): Promise<void>
  /** The titles of the boxes in front, and whether each is ticked. */
  boxes(): Promise<readonly { readonly title: string; readonly ticked: boolean }[]>
  /** The purposes that were heard from since {@link forget}. */
  heard(): ReadonlySet<string>
  forget(): void
  /** Waits until a purpose is heard from. */
  hears(purpose: string): Promise<boolean>
  /** Waits until the page asks for nothing more. */
  quiet(): Promise<void>
  /** Names of everything that the device holds for this page. */
  stored(): Promise<readonly string[]>
  readonly requests: readonly Request[]
  close(): Promise<void>
}

/** Milliseconds without any request of the page's own, after which it is done. */
const QUIET = 150

/** A visitor who was never here. */
export async function createVisitor(
  browser: Browser,
  site: Site,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', ...options })
  const requests: Request[] = []
  const pending = new Set<Request>()
  let from = 0
  let last = 0
  const isOwn = (request: Request) => site.purposeOf(new URL(request.url())) === undefined
  context.on('request', (request) => {
    requests.push(request)
    if (isOwn(request)) pending.add(request)
  })
  const done = (request: Request) => {
    if (pending.delete(request)) last = Date.now()
  }
  context.on('requestfinished', done)
  context.on('requestfailed', done)
  let page = await context.newPage()

  const quiet = async () => {
    last = Date.now()
    await until(() => pending.size === 0 && Date.now() - last >= QUIET)
  }
  const open: Visitor['open'] = async (which = 'home', circumstances = {}) => {
    await page.goto(site.url(which, circumstances))
    await site.ready(page)
    await quiet()
  }
  const heard = () =>
    new Set(
      requests
        .slice(from)
        .map((request) => site.purposeOf(new URL(request.url())))
        .filter((purpose) => purpose !== undefined),
    )
  const isAsked = async (expected = false) => {
    const isSeen = async () => (await find(page, 'accept')).isVisible()
    return expected ? until(isSeen) : isSeen()
  }
  const press: Visitor['press'] = async (named) => {
    const control = await find(page, named)
    if (!(await control.isVisible())) return false
    await control.click()
    return true
  }
  return {
    get page() {
      return page
    },
    open,
    async openTab(which, circumstances) {
      page = await context.newPage()
      await open(which, circumstances)
      return page
    },
    isAsked,
    press,
    async answer(named) {
      const isSeen = async () => (await find(page, named)).isVisible()
      await until(isSeen)
      await press(named)
      await until(async () => !(await isSeen()))
      await quiet()
    },
    async boxes() {
      const boxes = await findBoxes(page)
      await until(async () => (await boxes.count()) > 0, 3_000)
      return Promise.all(
        (await boxes.all()).map(async (box) => ({
          title: await box.evaluate((element) => {
            const label = (element as HTMLInputElement).labels?.[0]
            return (label ?? element).textContent.trim() || element.ariaLabel || ''
          }),
          ticked: await box.isChecked(),
        })),
      )
    },
    heard,
    forget() {
      from = requests.length
    },
    hears: (purpose) => until(() => heard().has(purpose)),
    quiet,
    async stored() {
      const { cookies, localStorage, sessionStorage, databases, caches } = await readDevice(page)
      return [...cookies, ...localStorage, ...sessionStorage, ...databases, ...caches]
    },
    requests,
    close: () => context.close(),
  }
}
