const page = (name: string, head: string): string => `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,">${head}</head>
<body><h1>${name}</h1></body>
</html>`

const TRACKER = '<script type="module" src="/scripts/page.js"></script>'

/** What is special about a page of this name. All others are the tracker's, and may be kept by the browser. */
const special: Readonly<Record<string, () => Response>> = {
  moved: () => new Response(null, { status: 302, headers: { location: 'b' } }),
  nothing: () => new Response(null, { status: 204 }),
  refresh: () => html(page('refresh', '<meta http-equiv="refresh" content="0; url=b">')),
  missing: () => html(page('missing', TRACKER), 404),
  private: () => html(page('private', TRACKER), 200, 'no-store'),
  // Modules run in their order: the tracker has begun when the application redirects.
  boot: () =>
    html(page('boot', `${TRACKER}<script type="module">history.replaceState(null, '', 'en')</script>`)),
}

function html(body: string, status = 200, cache = 'max-age=600'): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': cache },
  })
}

/** The page of a name. Names that begin with `bare` have no tracker. */
export const readPage = (name: string): Response =>
  special[name]?.() ?? html(page(name, name.startsWith('bare') ? '' : TRACKER))
