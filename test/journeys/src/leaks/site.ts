import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { channels, writer } from './channels.ts'
import type { Held, Subject } from './subject.ts'

/** The host's own site. */
export interface Site {
  /** Where a page is, for a visitor whose storage is their own. */
  page(question: Question): string
  close(): Promise<void>
}

/** What a page is to be like. */
export interface Question {
  readonly visit: string
  readonly subject: string
  /** Names of channels that the page holds something for. */
  readonly channels: readonly string[]
  /** `hold`: the consent manager isn't started. `bare`: nothing is held. `slow`: what is held takes 600 ms to come. */
  readonly like?: 'hold' | 'bare' | 'slow'
}

/** Everything that a page holds for these channels. */
function held(tracker: string, { visit, channels: names, like }: Question): readonly Held[] {
  const more = `?visit=${visit}${like === 'slow' ? '&slow' : ''}`
  return [...channels, writer]
    .filter(({ name }) => names.includes(name) && like !== 'bare')
    .flatMap(({ name, loop, element }): Held[] => [
      ...(loop
        ? [
            {
              element: 'loop' as const,
              url: `${tracker}/loop/${encodeURIComponent(name)}${more}`,
              async: like === 'slow',
            },
          ]
        : []),
      ...(element ? [{ element, url: `${tracker}/hit/${encodeURIComponent(name)}${more}` }] : []),
    ])
}

/** Starts the site on a free port. */
export async function startSite(subjects: readonly Subject[], tracker: string): Promise<Site> {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://site')
    const file = subjects.map((one) => one.file?.(url.pathname)).find((text) => text !== undefined)
    if (file !== undefined) {
      response.setHeader('content-type', url.pathname.endsWith('.css') ? 'text/css' : 'text/javascript')
      return void response.end(file)
    }
    const ask = (name: string) => url.searchParams.get(name) ?? ''
    const subject = subjects.find(({ name }) => name === ask('subject'))
    if (!subject) return void response.writeHead(404).end()
    const like = ask('like') as NonNullable<Question['like']>
    const markup = held(tracker, {
      visit: ask('visit'),
      subject: subject.name,
      channels: ask('channels').split(','),
      like,
    })
      .map((one) => subject.hold(one) ?? '')
      .join('\n')
    response.setHeader('content-type', url.pathname === '/script' ? 'text/javascript' : 'text/html')
    if (url.pathname === '/script') return void response.end(await subject.script())
    if (url.pathname === '/markup') return void response.end(markup)
    response.end(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
      <script>
        window.shown = []
        addEventListener('pageshow', ({ persisted }) => shown.push({ persisted, at: Date.now() }))
        addEventListener('load', () => ${JSON.stringify(like)} === 'hold' || subject.start())
        window.navigate = async () => {
          history.pushState(null, '', '#next')
          document.body.insertAdjacentHTML('beforeend', await (await fetch('/markup' + location.search)).text())
        }
      </script>${subject.head ?? ''}</head><body>${markup}
      <script src="/script${url.search.replaceAll('&', '&amp;')}"></script></body></html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const { port } = server.address() as AddressInfo
  return {
    page: ({ visit, subject, channels: names, like = '' as const }) =>
      `http://${visit}.localhost:${port}/page?${String(new URLSearchParams({ visit, subject, channels: names.join(), like }))}`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
