import { expect } from '@open-wc/testing'
import { createConsent } from '../create-consent.ts'
import { shopPolicy } from '../policy.test.kit.ts'
import { downloadReceipt } from './download-receipt.ts'

const kept = new Map<string, string>()
const storage = {
  getItem: (key: string) => kept.get(key) ?? null,
  setItem: (key: string, value: string) => void kept.set(key, value),
  removeItem: (key: string) => void kept.delete(key),
}

/** Notes what a page of ours would save, and keeps the test from saving it. */
function noteSaves(): { readonly saved: HTMLAnchorElement[]; stop(): void } {
  const saved: HTMLAnchorElement[] = []
  const { click } = HTMLAnchorElement.prototype
  HTMLAnchorElement.prototype.click = function () {
    saved.push(this)
  }
  return { saved, stop: () => void (HTMLAnchorElement.prototype.click = click) }
}

describe('saving a receipt', () => {
  it('gives a file that says whose it is, with the decision in it, and leaves nothing on the page', async () => {
    const store = createConsent({ policy: shopPolicy, storage })
    await store.acceptAll()
    const receipt = store.receipt()
    if (!receipt) throw new Error('Nothing was decided.')
    const before = document.documentElement.outerHTML
    const { saved, stop } = noteSaves()
    try {
      const name = downloadReceipt(receipt, shopPolicy, { jurisdiction: 'DE' })
      const day = new Date(receipt.record.time).toISOString().slice(0, 10)
      expect(name).to.equal(`heed-consent-${day}-${receipt.record.id}.json`)
      expect(saved.map(({ download }) => download)).to.deep.equal([name])
      const blob = await (await fetch(saved[0]?.href ?? '')).blob()
      expect(blob.type).to.equal('application/ld+json')
      const document = JSON.parse(await blob.text()) as Record<string, Record<string, unknown>>
      expect(document['dpv:hasRecordOfActivity']?.['dct:identifier']).to.equal(receipt.record.id)
    } finally {
      stop()
    }
    expect(document.documentElement.outerHTML).to.equal(before)
  })

  it('that the browser refuses says so and throws nothing', async () => {
    const store = createConsent({ policy: shopPolicy, storage })
    await store.acceptAll()
    const { createObjectURL } = URL
    const { error } = console
    console.error = () => {}
    URL.createObjectURL = () => {
      throw new Error('no')
    }
    try {
      expect(downloadReceipt(store.receipt()!, shopPolicy)).to.equal(undefined)
    } finally {
      URL.createObjectURL = createObjectURL
      console.error = error
    }
  })
})
