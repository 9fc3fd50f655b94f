import { press, slowVisits } from './slow-visits.ts'

/** How a page with thirty held scripts feels, in ms. */
export interface Speed {
  /** From each press of "Accept all" to the next paint, as the browser says (Event Timing, in steps of 8 ms; 0 below 16). */
  readonly paints: readonly number[]
  /**
   * The longest task of each visit's page, from its first byte until all thirty had run: processor time, so that what
   * else the machine does doesn't count. Nothing but the page's own code runs in it meanwhile.
   */
  readonly longest: readonly number[]
  /** The task before those, for comparison: the browser leaves one document and sets up the next. No page can shorten it. */
  readonly opening: readonly number[]
}

const HELD = Array.from({ length: 30 }, (_, n) =>
  n % 2
    ? `<script type="text/plain" data-heed-purpose="marketing">window.ran++</script>`
    : `<script type="text/plain" data-heed-purpose="marketing" src="/held.js?${n}"></script>`,
).join('\n')

/**
 * Opens the page again and again in Chromium, a visitor each time, and accepts.
 *
 * @param throttle How many times slower than this machine: 4, say.
 */
export async function measureSpeed(times: number, throttle: number): Promise<Speed> {
  const { seen, ...felt } = await slowVisits(
    {
      script: new URL('speed-page.ts', import.meta.url),
      html: `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,"></head><body><p>Plants</p>${HELD}<script type="module" src="/speed-page.js"></script></body></html>`,
      scripts: { '/held.js': 'window.ran++' },
      async visit(page, origin) {
        const told = (what: string) =>
          page.waitForEvent('console', { predicate: (message) => message.text().startsWith(what) })
        const [pressing, ran] = [told('press'), told('ran')]
        await page.goto(`${origin}/`)
        const [, x, y] = (await pressing).text().split(' ').map(Number)
        await press(page, x ?? 0, y ?? 0)
        await ran
      },
      look: (page) => page.evaluate(() => window.seen.clicks),
    },
    times,
    throttle,
  )
  return { ...felt, paints: seen.map((clicks) => Math.max(0, ...clicks)) }
}
