/** What the advertiser's script does on a page: it keeps something in every kind of storage. */
const SCRIPT = `
document.cookie = '_ads=1; path=/; max-age=3600'
localStorage.setItem('ads', '1')
sessionStorage.setItem('ads', '1')
indexedDB.open('ads').onsuccess = ({ target }) => target.result.close()
caches.open('ads')
`

/** Its frame calls home ten times a second. */
const FRAME = `<!doctype html><script>
setInterval(() => fetch('/call?purpose=marketing', { method: 'POST' }), 100)
</script>`

/** Another company: a script, a frame that keeps calling home, and pixels. */
export async function ads(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const [type, body] =
    pathname === '/ads.js'
      ? ['text/javascript', SCRIPT]
      : pathname === '/frame'
        ? ['text/html', FRAME]
        : ['text/plain', '']
  return new Response(body, { headers: { 'content-type': type, 'cache-control': 'no-store' } })
}
