import { describe, expect, it } from 'vitest'
import type { Model } from './model.ts'
import { runDashboard } from './run-dashboard.ts'
import { sampleReport } from './sample-report.test.data.ts'
import { createTokenKeeper } from './token.ts'
import type { View } from './view.ts'

const SITES = [
  { id: 'shop', name: 'Shop', sample: true },
  { id: 'blog', name: 'Blog', sample: false },
]
const view = (part: Partial<View> = {}): View => ({
  site: null,
  period: null,
  touchpoint: null,
  lang: null,
  ...part,
})

/** A window, and a wire on which every answer waits until the test gives it. */
function world(address: string) {
  const url = new URL(address, 'http://localhost')
  const window = new EventTarget()
  const entries = [url.href]
  const asked: {
    path: string
    token: string
    signal: AbortSignal | null | undefined
    answer: (response: Response) => void
  }[] = []
  const models: Model[] = []
  const stored = new Map<string, string>()
  const go = (href: string) => (url.href = new URL(href, url).href)
  const dashboard = () =>
    runDashboard((model) => models.push(model), {
      fetch: (path, init) =>
        new Promise((answer) =>
          asked.push({
            path: typeof path === 'string' ? path : '',
            token: new Headers(init?.headers).get('authorization') ?? '',
            signal: init?.signal,
            answer,
          }),
        ),
      location: url,
      history: {
        pushState: (_state, _title, href) => void entries.push(go(String(href))),
        replaceState: (_state, _title, href) => void entries.splice(-1, 1, go(String(href))),
      },
      window,
      token: createTokenKeeper(() => ({
        getItem: (key) => stored.get(key) ?? null,
        setItem: (key, value) => void stored.set(key, value),
        removeItem: (key) => void stored.delete(key),
      })),
      now: () => Date.UTC(2026, 10, 22, 15),
      timeout: () => new AbortController().signal,
    })
  const settle = () => new Promise((done) => setTimeout(done))
  const answer = async (body: unknown, status = 200) => {
    asked.at(-1)?.answer(Response.json(body, { status }))
    await settle()
  }
  const back = async () => {
    entries.pop()
    go(entries.at(-1) ?? '/')
    window.dispatchEvent(new Event('popstate'))
    await settle()
  }
  return {
    url,
    window,
    entries,
    asked,
    models,
    stored,
    dashboard,
    answer,
    back,
    settle,
    now: () => models.at(-1),
  }
}

/** A dashboard that shows its first report. */
async function opened(address = '/#token=secret') {
  const here = world(address)
  const running = here.dashboard()
  await here.answer({ sites: SITES })
  await here.answer(sampleReport())
  return { ...here, running }
}

describe('the token', () => {
  it('leaves the address at once and stays in the tab', () => {
    const { url, entries, stored, asked, dashboard } = world('/?site=shop#token=secret')
    dashboard()
    expect(url.href).toBe('http://localhost/?site=shop')
    expect(entries).toEqual(['http://localhost/?site=shop'])
    expect([...stored.values()]).toEqual(['secret'])
    expect(asked[0]?.token).toBe('Bearer secret')
  })

  it('is asked for, and nothing is requested, when there is none', () => {
    const { now, asked, dashboard } = world('/')
    dashboard()
    expect(now()?.screen).toEqual({ kind: 'token', wrong: false })
    expect(asked).toEqual([])
  })

  it('is asked for again and forgotten when the collector refuses it', async () => {
    const { now, stored, answer, dashboard } = world('/#token=wrong')
    dashboard()
    await answer({ error: { code: 'unauthorized', message: '' } }, 401)
    expect(now()?.screen).toEqual({ kind: 'token', wrong: true })
    expect(stored.size).toBe(0)
  })

  it('may be typed', async () => {
    const { asked, dashboard, stored } = world('/')
    dashboard().useToken('typed')
    expect(asked[0]?.token).toBe('Bearer typed')
    expect([...stored.values()]).toEqual(['typed'])
  })

  it('is taken from an address that is pasted into the open page', () => {
    const { url, window, asked, dashboard } = world('/')
    dashboard()
    url.hash = '#token=pasted'
    window.dispatchEvent(new Event('hashchange'))
    expect(asked[0]?.token).toBe('Bearer pasted')
    expect(url.hash).toBe('')
  })
})

describe('what is asked', () => {
  it('is the first site when the address names none', async () => {
    const { asked } = await opened()
    expect(asked.map(({ path }) => path)).toEqual(['v1/sites', 'v1/insights?site=shop'])
  })

  it('is what the address says, without the language, which is the page’s own', async () => {
    const { asked } = await opened(
      '/?site=blog&from=2026-11-01&to=2026-11-08&touchpoint=help&lang=de#token=t',
    )
    expect(asked[1]?.path).toBe('v1/insights?site=blog&from=2026-11-01&to=2026-11-08&touchpoint=help')
  })
})

describe('choosing another view', () => {
  it('puts it in the address and asks for it, with the old one in sight until the answer is there', async () => {
    const { running, url, asked, now, answer } = await opened()
    running.choose(view({ site: 'shop', touchpoint: 'help' }))
    expect(url.search).toBe('?site=shop&touchpoint=help')
    expect(asked.at(-1)?.path).toBe('v1/insights?site=shop&touchpoint=help')
    expect(now()?.screen).toMatchObject({ kind: 'ready', stale: true })
    await answer(sampleReport({ touchpoint: 'help' }))
    expect(now()?.screen).toMatchObject({ kind: 'ready', stale: false, report: { touchpoint: 'help' } })
  })

  it('is undone by Back', async () => {
    const { running, back, asked, now } = await opened()
    running.choose(view({ site: 'shop', touchpoint: 'help' }))
    await back()
    expect(now()?.view).toEqual(view())
    expect(asked.at(-1)?.path).toBe('v1/insights?site=shop')
  })

  it('never shows the answer to what was asked before', async () => {
    const { running, asked, now, settle } = await opened()
    running.choose(view({ touchpoint: 'help' }))
    running.choose(view({ touchpoint: 'returns' }))
    const [slow, quick] = asked.slice(-2)
    expect(slow?.signal?.aborted).toBe(true)
    quick?.answer(Response.json(sampleReport({ touchpoint: 'returns' })))
    await settle()
    slow?.answer(Response.json(sampleReport({ touchpoint: 'help' })))
    await settle()
    expect(now()?.screen).toMatchObject({ kind: 'ready', report: { touchpoint: 'returns' } })
  })
})

describe('when something is wrong', () => {
  it('a collector that is away may be asked again', async () => {
    const { dashboard, answer, now, asked } = world('/#token=secret')
    const running = dashboard()
    await answer({}, 503)
    expect(now()?.screen).toEqual({ kind: 'away' })
    running.retry()
    expect(now()?.screen).toEqual({ kind: 'loading' })
    await answer({ sites: SITES })
    await answer(sampleReport())
    expect(now()?.screen.kind).toBe('ready')
    expect(asked.length).toBe(3)
  })

  it('a question that is refused shows the collector’s own words', async () => {
    const { dashboard, answer, now } = world('/?site=nope#token=secret')
    dashboard()
    await answer({ sites: SITES })
    await answer({ error: { code: 'unknown_site', message: 'No such site.' } }, 404)
    expect(now()?.screen).toEqual({ kind: 'refused', message: 'No such site.' })
    expect(now()?.sites).toEqual(SITES)
  })

  it('a collector without sites says so', async () => {
    const { dashboard, answer, now } = world('/#token=secret')
    dashboard()
    await answer({ sites: [] })
    expect(now()?.screen).toEqual({ kind: 'no_sites' })
  })

  it('nothing is drawn or heard after it was stopped', async () => {
    const { running, models, window, answer, asked } = await opened()
    running.retry()
    const shown = models.length
    running.stop()
    await answer(sampleReport())
    window.dispatchEvent(new Event('popstate'))
    expect(models.length).toBe(shown)
    expect(asked.at(-1)?.signal?.aborted).toBe(true)
  })
})
