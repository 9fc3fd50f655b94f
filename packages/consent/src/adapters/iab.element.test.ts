import { expect } from '@open-wc/testing'
import { closeAll, open, type Page } from './frame.test.kit.ts'
import { listOf } from './iab.test.kit.ts'
import { waitUntil } from '@heed/test-elements/wait-until'

type Api = (...call: unknown[]) => unknown
interface TcData {
  readonly eventStatus: string
  readonly gdprApplies: boolean
  readonly tcString?: string
  readonly listenerId: number
  readonly purpose?: { readonly consents: Record<string, boolean> }
  readonly vendor?: Record<'consents' | 'disclosedVendors', Record<string, boolean>>
}
interface GppEvent {
  readonly eventName: string
  readonly data: unknown
  readonly pingData: {
    readonly gppString: string
    readonly applicableSections: readonly number[]
    readonly signalStatus: string
    readonly parsedSections: Record<string, Record<string, unknown>>
  }
}

const gvl = listOf([
  { id: 2, purposes: [1, 2] },
  { id: 9, purposes: [8] },
])
const purposes = { analytics: { consent: [1, 8] }, marketing: { consent: [2] } }
const tcfOptions = { cmp: { id: 300 }, gvl, purposes }

const api = ({ window }: Page, name: '__tcfapi' | '__gpp') => window[name] as Api
const ping = (page: Page, name: '__tcfapi' | '__gpp') => {
  let answer: Record<string, unknown> = {}
  const take = (data: Record<string, unknown>) => (answer = data)
  api(page, name)('ping', ...(name === '__gpp' ? [take] : [2, take]))
  return answer
}
const loaded = (page: Page, name: '__tcfapi' | '__gpp') =>
  waitUntil(() => ping(page, name)['cmpStatus'] === 'loaded', 'the packages took over', { timeout: 15_000 })

describe('the TCF in a page', () => {
  afterEach(closeAll)

  it('answers at once, asks for the packages only when it is called, and tells listeners of every change', async () => {
    const page = await open()
    const { consent, tcf } = page.begin()
    expect(page.asked('iabtechlabtcf')).to.deep.equal([])
    tcf(tcfOptions)
    expect(ping(page, '__tcfapi')['cmpStatus']).to.equal('stub')
    const heard: TcData[] = []
    api(page, '__tcfapi')('addEventListener', 2, (data: TcData) => heard.push({ ...data }))

    await waitUntil(() => heard.length > 0, 'who came before the packages is heard', { timeout: 15_000 })
    expect(heard[0]).to.include({ eventStatus: 'cmpuishown', gdprApplies: true })
    expect(Object.values(heard[0]?.purpose?.consents ?? {})).not.to.include(true)
    expect(heard[0]?.vendor?.disclosedVendors).to.include({ 2: true, 9: true })

    await consent.decide({ analytics: true, marketing: false, feedback: false }, 'custom')
    expect(heard[1]?.eventStatus).to.equal('useractioncomplete')
    expect(heard[1]?.purpose?.consents).to.include({ 1: true, 8: true })
    expect(heard[1]?.purpose?.consents[2]).not.to.equal(true)
    expect(heard[1]?.vendor?.consents).to.include({ 2: true, 9: true })

    await consent.withdraw()
    expect(Object.values(heard[2]?.purpose?.consents ?? {})).not.to.include(true)
    expect(heard[2]?.tcString).not.to.equal(heard[1]?.tcString)
    expect(page.errors).to.deep.equal([])
  })

  it('gives the site’s own vendor list, and says that GDPR does not apply where it is not said to', async () => {
    const page = await open()
    page.begin('US').tcf(tcfOptions)
    await loaded(page, '__tcfapi')
    expect(ping(page, '__tcfapi')['gdprApplies']).to.equal(false)

    const other = await open()
    other.begin('DE').tcf(tcfOptions)
    await loaded(other, '__tcfapi')
    const list = await new Promise<{ vendors: object }>((resolve) =>
      api(other, '__tcfapi')('getVendorList', 2, resolve),
    )
    expect(Object.keys(list.vendors)).to.deep.equal(['2', '9'])
  })

  it('answers frames, in text and in objects, and lets them find it', async () => {
    const page = await open()
    page.begin().tcf(tcfOptions)
    expect(Reflect.get(page.window.frames, '__tcfapiLocator')).to.not.equal(undefined)
    const answers: unknown[] = []
    const take = ({ data }: MessageEvent) => {
      const answer = typeof data === 'string' && data.includes('__tcfapiReturn') ? JSON.parse(data) : data
      const returned = answer?.['__tcfapiReturn']
      if (returned) answers.push([typeof data, returned.callId])
    }
    window.addEventListener('message', take)
    const call = { command: 'ping', version: 2 }
    page.window.postMessage({ __tcfapiCall: { ...call, callId: 'a' } }, '*')
    page.window.postMessage(JSON.stringify({ __tcfapiCall: { ...call, callId: 'b' } }), '*')
    page.window.postMessage('__tcfapi and no more', '*')
    page.window.postMessage(null, '*')
    await waitUntil(() => answers.length === 2, 'both are answered', { timeout: 15_000 })
    window.removeEventListener('message', take)
    expect(answers).to.deep.equal([
      ['object', 'a'],
      ['string', 'b'],
    ])
    expect(page.errors).to.deep.equal([])
  })

  it('leaves a stub that the page has in its place, and takes over from it', async () => {
    const page = await open(`<script>
      var waiting = [], __tcfapi = function () { return arguments.length ? waiting.push([].slice.call(arguments)) : waiting }
      var heard; __tcfapi('getTCData', 2, function (data) { heard = data })</script>`)
    const own = page.window['__tcfapi']
    page.begin().tcf(tcfOptions)
    expect(page.window['__tcfapi']).to.equal(own)
    await waitUntil(() => page.window['heard'], 'what waited is answered', { timeout: 15_000 })
  })

  it('throws nothing into the page: not by a listener, not by a list that is none', async () => {
    const page = await open()
    const { consent, tcf } = page.begin()
    tcf(tcfOptions)
    await loaded(page, '__tcfapi')
    api(page, '__tcfapi')('addEventListener', 2, (_data: unknown, _success: boolean) => {
      if (consent.record) throw new Error('a vendor failed')
    })
    await consent.acceptAll()
    const broken = await open()
    const said: unknown[][] = []
    const console = broken.window['console'] as Console
    console.error = (...words: unknown[]) => said.push(words)
    broken.begin().tcf({ ...tcfOptions, gvl: '/no-such-list.json' })
    await waitUntil(() => said.length > 0, 'it ends in the console', { timeout: 15_000 })
    expect(said[0]?.[0]).to.equal('[heed]')
    expect(ping(broken, '__tcfapi')['cmpStatus']).to.equal('stub')
    expect([...page.errors, ...broken.errors]).to.deep.equal([])
  })

  it('its stub answers as the IAB’s own does', async () => {
    const calls = async (page: Page) => {
      const said: unknown[] = []
      const tell = api(page, '__tcfapi')
      tell('ping', 2, (data: unknown) => said.push(JSON.stringify(data)))
      said.push(tell('ping', 2))
      tell('addEventListener', 2, 'callback')
      tell('getTCData', 2, 'callback', [1])
      said.push(JSON.stringify(tell()))
      said.push(Boolean(Reflect.get(page.window.frames, '__tcfapiLocator')))
      return said
    }
    const theirs = await open(
      `<script type="module" src="${new URL('iab-stub.test.kit.ts', import.meta.url).href}"></script>`,
    )
    await waitUntil(() => theirs.window['__tcfapi'], 'their stub is there', { timeout: 15_000 })
    const expected = await calls(theirs)
    const ours = await open()
    // The list never comes, so the stub stays.
    ours.begin().tcf({ ...tcfOptions, gvl: {} })
    expect(await calls(ours)).to.deep.equal(expected)
  })
})

describe('the GPP in a page', () => {
  afterEach(closeAll)

  it('answers at once, and tells a listener that came before it of every change', async () => {
    const page = await open()
    const { consent, gpp } = page.begin('US')
    gpp({ us: { section: 'usca' } })
    expect(ping(page, '__gpp')['cmpStatus']).to.equal('stub')
    const heard: GppEvent[] = []
    api(page, '__gpp')('addEventListener', (event: GppEvent) => heard.push(event))
    expect(heard[0]?.eventName).to.equal('listenerRegistered')

    const ready = () =>
      heard.filter(({ eventName, data }) => eventName === 'signalStatus' && data === 'ready')
    await waitUntil(() => ready().length === 1, 'it is ready', { timeout: 15_000 })
    expect(ready()[0]?.pingData.applicableSections).to.deep.equal([8])
    expect(ready()[0]?.pingData.parsedSections['usca']).to.include({ SaleOptOut: 2, Gpc: false })

    await consent.rejectAll()
    expect(ready()).to.have.length(2)
    expect(ready()[1]?.pingData.parsedSections['usca']).to.include({ SaleOptOut: 1, SharingOptOut: 1 })
    expect(heard.map(({ eventName }) => eventName)).to.include('sectionChange')
    expect(page.asked('iabtechlabtcf')).to.deep.equal([])
    expect(page.errors).to.deep.equal([])
  })

  it('says Global Privacy Control, and who opted out by it', async () => {
    const page = await open()
    const { consent, gpp } = page.begin('US', true)
    gpp({ us: {} })
    await loaded(page, '__gpp')
    await consent.acceptAll()
    const { parsedSections, gppString } = ping(page, '__gpp') as unknown as GppEvent['pingData']
    expect(parsedSections['usnat']).to.include({ Gpc: true, SaleOptOut: 1, TargetedAdvertisingOptOut: 1 })
    expect(gppString).to.match(/^DBABLA~/)
  })

  it('speaks the TCF where GDPR applies, and waits for the answer', async () => {
    const page = await open()
    const { consent, gpp } = page.begin('DE')
    gpp({ cmp: { id: 300 }, us: {}, tcf: tcfOptions })
    await loaded(page, '__gpp')
    const now = () => ping(page, '__gpp') as unknown as GppEvent['pingData']
    expect(now().applicableSections).to.deep.equal([2])
    expect(now().signalStatus).to.equal('not ready')
    await consent.acceptAll()
    expect(now().signalStatus).to.equal('ready')
    expect(now().parsedSections['tcfeuv2']).to.deep.include({
      VendorConsents: [2, 9],
      VendorsDisclosed: [2, 9],
    })
  })

  it('says that no section holds where none was given', async () => {
    const page = await open()
    page.begin('DE').gpp({})
    await loaded(page, '__gpp')
    expect(ping(page, '__gpp')['applicableSections']).to.deep.equal([-1])
    expect(ping(page, '__gpp')['signalStatus']).to.equal('ready')
  })

  it('its stub keeps listeners, and forgets those that leave', async () => {
    const page = await open()
    page.begin('US').gpp({ us: { section: 'usxx' } })
    const tell = api(page, '__gpp')
    const events: GppEvent[] = []
    tell('addEventListener', (event: GppEvent) => events.push(event))
    tell('addEventListener', (event: GppEvent) => events.push(event))
    tell('removeEventListener', (event: GppEvent) => events.push(event), 1)
    tell('removeEventListener', (event: GppEvent) => events.push(event), 1)
    expect(events.map(({ eventName, data }) => [eventName, data])).to.deep.equal([
      ['listenerRegistered', true],
      ['listenerRegistered', true],
      ['listenerRemoved', true],
      ['listenerRemoved', false],
    ])
    const said: unknown[] = []
    tell('hasSection', (...answer: unknown[]) => said.push(answer), 'usnat')
    tell('getSection', (...answer: unknown[]) => said.push(answer), 'usnat')
    tell('toString', (...answer: unknown[]) => said.push(answer))
    expect(said).to.deep.equal([
      [false, true],
      [null, false],
    ])
    expect(tell('events')).to.have.length(1)
    expect(tell()).to.have.length(1)
  })
})
