import type { Browser, Page } from 'playwright-core'
import { compare } from './compare.ts'
import { type Look, mount, placeOf, roomFor, stage } from './mount.ts'
import type { Stand } from './stand.ts'

/** What a style sheet did to some surveys. */
export interface Effect {
  readonly sheet: string
  /** How many pixels of the surveys are not as without it. */
  readonly pixels: number
  /** Which of them. */
  readonly looks: readonly string[]
}

const shoot = (page: Page): Promise<Buffer> =>
  page.screenshot({ animations: 'allow', caret: 'initial', scale: 'css' })

const nameOf = ({ what, state, surface = 'inline' }: Look): string => `${what} ${surface} ${state}`

/** Which stages a place belongs to. */
function hit(looks: readonly Look[], { x, y }: { readonly x: number; readonly y: number }): string[] {
  if (looks.length === 1) return looks.map(nameOf)
  return looks
    .filter((_, n) => {
      const place = placeOf(n)
      return x >= place.x && x < place.x + stage.width && y >= place.y && y < place.y + stage.height
    })
    .map(nameOf)
}

/**
 * Puts each style sheet into a page with surveys, one after the other, and compares pictures. Several looks stand beside one
 * another; one that floats stands alone.
 *
 * @param size How large the window is; as large as the looks need unless told.
 */
export async function underSheets(
  { stand, browser }: { readonly stand: Stand; readonly browser: Browser },
  looks: readonly Look[],
  sheets: Readonly<Record<string, string>>,
  {
    scheme = 'light',
    free = false,
    size = roomFor(looks.length),
  }: {
    readonly scheme?: 'light' | 'dark'
    readonly free?: boolean
    readonly size?: { readonly width: number; readonly height: number }
  } = {},
): Promise<readonly Effect[]> {
  const page = await stand.open(browser, size.width, size.height)
  const desk = await browser.newPage()
  try {
    await mount(page, looks, scheme, free)
    const wear = (css: string) =>
      page.evaluate(async (css) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(css)
        document.adoptedStyleSheets = [sheet]
        const { style } = document.body
        // Everything is painted anew: where a browser paints only what changed, edges may differ by a shade.
        for (const change of ['transform', 'auto']) {
          style.setProperty('will-change', change, 'important')
          for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
        }
      }, css)
    // Once there and back, so that every layer is as it will be.
    await wear('*{all:revert!important}')
    await wear('')
    let before = await shoot(page)
    const effects: Effect[] = []
    // Without any, in the end: what differs then is no sheet's doing, and says that the others can't be believed.
    for (const [sheet, css] of [...Object.entries(sheets), ['none, once more', ''] as const]) {
      await wear(css)
      const worn = await shoot(page)
      let { pixels, at } = await compare(desk, before, worn)
      if (pixels > 0) {
        // A browser may draw a layer anew by another shade, and go on so: then it is as without the sheet right after.
        await wear('')
        const after = await shoot(page)
        const again = await compare(desk, after, worn)
        if (again.pixels === 0) before = after
        if (again.pixels < pixels) ({ pixels, at } = again)
      }
      effects.push({ sheet, pixels, looks: [...new Set(at.flatMap((place) => hit(looks, place)))] })
    }
    return effects
  } finally {
    await page.close()
    await desk.close()
  }
}
