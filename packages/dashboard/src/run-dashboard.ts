import type { Report } from '@heed/insights'
import { ask, type Answer } from './ask.ts'
import { dayOf } from './day.ts'
import type { Model, Screen, Site } from './model.ts'
import { tokenInAddress, type TokenKeeper } from './token.ts'
import { readView, viewSearch, type View } from './view.ts'

/** What the dashboard needs of its window. */
export interface DashboardEffects {
  readonly fetch: typeof fetch
  readonly location: Pick<Location, 'search' | 'hash' | 'pathname'>
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  /** Tells of `popstate` and `hashchange`. */
  readonly window: Pick<EventTarget, 'addEventListener' | 'removeEventListener'>
  readonly token: TokenKeeper
  readonly now: () => number
  /** A question without an answer by then counts as away. */
  readonly timeout: () => AbortSignal
}

/** A running dashboard: what the page's controls may ask of it. */
export interface RunningDashboard {
  /** Shows another view and puts it in the address. */
  readonly choose: (view: View) => void
  /** Tries a token that the owner typed. */
  readonly useToken: (token: string) => void
  /** Asks the same again. */
  readonly retry: () => void
  readonly stop: () => void
}

/**
 * Runs the dashboard without drawing anything: reads the view from the address, asks the collector, and
 * hands a model to `show` each time there is something new. An answer that comes after the owner has asked
 * for something else is never shown.
 */
export function runDashboard(show: (model: Model) => void, effects: DashboardEffects): RunningDashboard {
  const { location, history, window, token, now } = effects
  let sites: readonly Site[] = []
  let screen: Screen = { kind: 'loading' }
  let view = readView(location.search)
  let asking = new AbortController()

  const render = (next: Screen) => {
    screen = next
    show({ view, sites, screen, today: dayOf(now()) })
  }

  /** Shows why there is no value, or gives it. */
  const valueOf = <T>(answer: Answer<T>): T | undefined => {
    if (answer.kind === 'ok') return answer.value
    if (answer.kind === 'unauthorized') token.forget()
    render(answer.kind === 'unauthorized' ? { kind: 'token', wrong: true } : answer)
    return undefined
  }

  const load = async () => {
    asking.abort()
    const mine = (asking = new AbortController())
    const secret = token.read()
    if (!secret) return render({ kind: 'token', wrong: false })
    render(screen.kind === 'ready' ? { ...screen, stale: true } : { kind: 'loading' })

    const question = <T>(path: string) =>
      ask<T>(path, {
        fetch: effects.fetch,
        token: secret,
        signal: AbortSignal.any([mine.signal, effects.timeout()]),
      })
    if (sites.length === 0) {
      const answer = await question<{ readonly sites: readonly Site[] }>('v1/sites')
      if (mine.signal.aborted) return
      const found = valueOf(answer)
      if (!found) return
      sites = found.sites
    }
    const site = view.site ?? sites[0]?.id
    if (!site) return render({ kind: 'no_sites' })

    const answer = await question<Report>(`v1/insights${viewSearch({ ...view, site, lang: null })}`)
    if (mine.signal.aborted) return
    const report = valueOf(answer)
    if (report) render({ kind: 'ready', report, stale: false })
  }

  const takeToken = (): boolean => {
    const found = tokenInAddress(location.hash)
    if (!found) return false
    token.keep(found)
    history.replaceState(null, '', location.pathname + location.search)
    return true
  }
  const onPop = () => {
    takeToken()
    view = readView(location.search)
    void load()
  }
  const onHash = () => {
    if (takeToken()) void load()
  }

  takeToken()
  window.addEventListener('popstate', onPop)
  window.addEventListener('hashchange', onHash)
  void load()

  return {
    choose(next) {
      view = next
      history.pushState(null, '', location.pathname + viewSearch(view))
      void load()
    },
    useToken(typed) {
      token.keep(typed)
      void load()
    },
    retry: () => void load(),
    stop() {
      asking.abort()
      window.removeEventListener('popstate', onPop)
      window.removeEventListener('hashchange', onHash)
    },
  }
}
