import { chooseLanguage } from '../choose-language.ts'
import '../define/dashboard.ts'
import { DashboardElement } from '../elements/dashboard.ts'
import { runDashboard } from '../run-dashboard.ts'
import { createTokenKeeper } from '../token.ts'
import { readView } from '../view.ts'

/** A collector that has not answered by then is away. */
const PATIENCE_MS = 20_000

async function open(page: DashboardElement) {
  const { lang } = readView(location.search)
  const language = await chooseLanguage([...(lang ? [lang] : []), ...navigator.languages])
  document.documentElement.lang = language.tag
  document.documentElement.dir = language.dir
  page.language = language

  const dashboard = runDashboard(
    (model) => {
      page.model = model
      if (model.screen.kind === 'ready') document.title = `${model.screen.report.site.name} · Heed`
    },
    {
      fetch: (input, init) => fetch(input, init),
      location,
      history,
      window,
      token: createTokenKeeper(),
      now: Date.now,
      timeout: () => AbortSignal.timeout(PATIENCE_MS),
    },
  )
  page.addEventListener('heed-choose', ({ detail }) => dashboard.choose(detail))
  page.addEventListener('heed-token', ({ detail }) => dashboard.useToken(detail))
  page.addEventListener('heed-retry', dashboard.retry)
}

const page = document.querySelector('heed-dashboard')
if (page instanceof DashboardElement) void open(page)
