import { expect } from '@open-wc/testing'
import { closeAll, open, type Page } from './frame.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

const TAG = 'tag.test.kit.ts'
const address = new URL('tag.test.kit.ts', import.meta.url).href
const held = `<script type="text/plain" data-heed-purpose="analytics" data-heed-type="module" src="${address}"></script>`
const loose = `<script type="module" src="${address}"></script>`

/** The head of the guide, and the hash that the guide gives for it. */
async function guide(): Promise<{ script: string; hash: string }> {
  const text = await (await fetch('/docs/guides/consent-signals.md')).text()
  const script = /<script>(\nwindow\.dataLayer[\s\S]*?)<\/script>/.exec(text)?.[1] ?? ''
  return { script, hash: /'(sha256-[^']+)'/.exec(text)?.[1] ?? '' }
}

/** A page as the guide says, under a policy that allows the head by its hash alone. */
async function openAs(body: string): Promise<Page> {
  const { script, hash } = await guide()
  const policy = `default-src 'none'; connect-src *; script-src ${location.origin} '${hash}'`
  return open(
    `<meta http-equiv="Content-Security-Policy" content="${policy}"><script>${script}</script>`,
    body,
  )
}

const layer = ({ window }: Page) => window['dataLayer'] as ArrayLike<unknown>[]
const order = (page: Page) =>
  layer(page).map((entry) => (entry[0] === 'js' ? 'js' : `${String(entry[0])} ${String(entry[1])}`))
const lastUpdate = (page: Page) =>
  Array.from(layer(page).findLast((entry) => entry[1] === 'update') ?? [])[2] as Record<string, string>

describe('Google Consent Mode in a page', () => {
  afterEach(closeAll)

  it('the hash in the guide is the hash of the head in the guide', async () => {
    const { script, hash } = await guide()
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script))
    expect(hash).to.equal(`sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`)
  })

  it('basic: no tag is asked for while denied; default before it, update after the choice', async () => {
    const page = await openAs(held)
    const { consent, google, gate } = page.begin()
    google()
    gate()
    await consent.rejectAll()
    await consent.decide({ feedback: true }, 'custom')
    await page.aWhile()
    expect(page.asked(TAG)).to.deep.equal([])
    expect(lastUpdate(page)['analytics_storage']).to.equal('denied')

    await consent.decide({ analytics: true }, 'custom')
    await waitUntil(() => order(page).includes('config G-1'), 'the tag has run', { timeout: 15_000 })
    expect(page.asked(TAG)).to.have.length(1)
    expect(order(page)).to.deep.equal([
      'consent default',
      'set ads_data_redaction',
      'consent update',
      'consent update',
      'consent update',
      'js',
      'config G-1',
    ])
    expect(lastUpdate(page)).to.include({ analytics_storage: 'granted', ad_storage: 'denied' })

    await consent.withdraw()
    expect(lastUpdate(page)['analytics_storage']).to.equal('denied')
    expect(page.errors).to.deep.equal([])
  })

  it('advanced: the tag is there while denied, and hears the default first, the choice after', async () => {
    const page = await openAs(loose)
    const { consent, google } = page.begin()
    await waitUntil(() => order(page).includes('config G-1'), 'the tag has run', { timeout: 15_000 })
    google()
    await consent.acceptAll()
    expect(order(page).indexOf('consent default')).to.equal(0)
    expect(order(page).filter((one) => one === 'consent default')).to.have.length(1)
    expect(order(page).at(-1)).to.equal('consent update')
    expect(lastUpdate(page)['ad_storage']).to.equal('granted')
  })

  it('pushes commands that Google takes for commands', async () => {
    const page = await openAs('')
    page.begin().google()
    const kinds = layer(page).map((entry) => Object.prototype.toString.call(entry))
    expect(new Set(kinds)).to.deep.equal(new Set(['[object Arguments]']))
  })
})
