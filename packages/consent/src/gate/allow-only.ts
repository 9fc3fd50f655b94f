/**
 * From now on this page reaches its own origin and these hosts, whatever asks for more. Inline code goes on as the page's
 * own policy has it: of several policies each must agree, so that one more only takes away.
 *
 * @param hosts As in a Content Security Policy. What could end the list there is left out.
 */
export function allowOnly(hosts: readonly string[]): void {
  const meta = document.createElement('meta')
  meta.httpEquiv = 'Content-Security-Policy'
  meta.content = ["default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'", ...hosts]
    .filter((host, index) => !index || /^[^\s;,]+$/.test(host))
    .join(' ')
  document.head.append(meta)
}
