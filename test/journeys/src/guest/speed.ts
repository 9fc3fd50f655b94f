import { press, slowVisits } from '../leaks/slow-visits.ts'

/** How a page feels on which a survey is played to its thanks. One entry a visit. */
export interface SurveySpeed {
  /** The longest task of the page's main thread, in ms of processor time. */
  readonly longest: readonly number[]
  /** The task before those, in which the browser opens the document. No page can shorten it. */
  readonly opening: readonly number[]
  /** Cumulative Layout Shift. */
  readonly shifted: readonly number[]
}

/**
 * Opens a page again and again in Chromium, a visitor each time, and plays the survey that comes up in its corner with the pointer.
 *
 * @param survey `nps`, with its follow-up; `survey`, `<heed-survey>` with one item of every kind; `none`, the page alone.
 * @param moment `first`: with the page's own first frame. `rest`: once the page is loaded and at rest, as surveys come up that nobody
 * placed in the markup.
 * @param throttle How many times slower than this machine: 4, say.
 */
export async function measureSurveySpeed(
  survey: 'nps' | 'survey' | 'none',
  moment: 'first' | 'rest',
  times: number,
  throttle: number,
): Promise<SurveySpeed> {
  const { seen, ...felt } = await slowVisits(
    {
      script: new URL('speed-page.ts', import.meta.url),
      html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,"></head><body><h1>Plants</h1>${'<p>Leaves and roots.</p>'.repeat(100)}<script type="module" src="/speed-page.js"></script></body></html>`,
      async visit(page, origin) {
        page.on('console', (message) => {
          const [what, x, y] = message.text().split(' ')
          if (what === 'press') void press(page, Number(x), Number(y))
        })
        const done = page.waitForEvent('console', {
          predicate: (message) => message.text() === 'done',
          timeout: 120_000,
        })
        await page.goto(`${origin}/#${survey},${moment}`)
        await done
      },
      look: (page) => page.evaluate(() => window.shifted),
    },
    times,
    throttle,
  )
  return { ...felt, shifted: seen }
}
