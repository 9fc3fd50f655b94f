import type { Visit } from '../storm/engine.ts'
import { within } from '../storm/wait.ts'
import { hasDraft, onDisk } from './device.ts'
import { gestures } from './questions.ts'
import type { Stand } from './stand.ts'
import { arrive, finish, goOn, press, see, thanked } from './survey-page.ts'
import { type Case, loses, SENDING } from './table.ts'
import { arrival } from './verdict.ts'
import type { Visitor } from './visitor.ts'

/** What was seen on the way, beside what the collector has. */
export interface Walk {
  readonly site: string
  /** The step at which the survey stood when its visitor came back, if that is to be judged. */
  readonly resumedAt?: number | undefined
  /** Whether something is left on the device in the end. */
  readonly draft: boolean
}

const grant = `void (window.heed.consent.record || window.heed.consent.acceptAll())`
const withdraw = `void window.heed.consent.rejectAll()`
const FETCHED = `performance.getEntriesByType('resource').some(({ name, responseEnd }) => responseEnd && name.includes('review-view'))`
const weathers = {
  'errors (500) for a while': 'errors',
  'busy (503, Retry-After)': 'busy',
  'replies lost after storing': 'mute',
  'requests arrive twice': 'twice',
} as const

/** Walks through a case, up to where nobody is left who could send anything. */
export async function walk(stand: Stand, visitor: Visitor, one: Case, site = stand.site()): Promise<Walk> {
  const { fault, step, consent, returns } = one
  const tabs: Visit[] = []
  const open = async (which: 'survey' | 'plain' = 'survey') => {
    const visit = await visitor.open(stand.page(site, which))
    tabs.push(visit)
    await arrive(visit, which === 'survey')
    return visit
  }
  const go = (visit: Visit, how: string) => visit.run(`void setTimeout(() => { ${how} })`)
  const presses = fault === 'double press' ? 2 : 1
  const granted = consent === 'granted'
  // Nobody throws the device away the moment they are thanked: what it keeps may still be on its way.
  const onTheWay = () => arrival(stand, one, site, 20_000)
  try {
    let visit = await open()
    if (granted) {
      await visit.run(grant)
      await within(
        5_000,
        async () => (await visit.run(`window.heed.consent.state('feedback')`)) === 'granted',
      )
    }
    for (let item = 0; item < Math.min(step, gestures.length); item++) await goOn(visit)
    if (step > SENDING) {
      await press(visit)
      await thanked(visit)
    }
    // What the tracker holds for one moment more was promised to nobody.
    if (fault === 'tab crashes' && granted && step > 0)
      await within(
        10_000,
        async () =>
          (await onDisk(visit, site)) >= Math.min(step, 3) ||
          stand.kept(site).some(({ answers }) => Object.keys(answers).length >= Math.min(step, 3)),
      )
    // What comes next is fetched as soon as the survey is seen; a cable pulled before that is another story.
    if (fault === 'offline, then online')
      await within(10_000, async () => (await visit.run(FETCHED)) === true)
    const weather = weathers[fault as keyof typeof weathers]
    if (weather) stand.proxy.weather(site, weather)
    if (fault === 'offline, then online') await visitor.offline?.(true)
    if (step === SENDING) await press(visit, presses)

    if (loses(fault)) {
      const plain = returns ? 'survey' : 'plain'
      const address = stand.page(site, plain)
      if (fault === 'tab crashes') await visit.crash()
      else if (fault === 'tab is closed') await visit.close()
      if (fault === 'tab crashes' || fault === 'tab is closed') visit = await open(plain)
      else {
        await visit.run(`void (window.before = true)`)
        if (fault === 'page is reloaded') await go(visit, 'location.reload()')
        else await go(visit, `location.href = '${stand.page(site, 'away')}'`)
        if (fault !== 'page is reloaded') {
          await within(20_000, async () => arrivedAt(visit, '/away'))
          await go(
            visit,
            fault === 'page is left, and back' ? 'history.back()' : `location.href = '${address}'`,
          )
          await within(20_000, async () => arrivedAt(visit, `/${plain}`))
        } else await within(20_000, async () => (await safely(visit, `window.before !== true`)) === true)
        await arrive(visit, returns)
      }
      if (!returns) {
        await onTheWay()
        return { site, draft: (await hasDraft(visit, site)) && !granted }
      }
      const { step: resumedAt, phase } = await see(visit)
      const isBlank = resumedAt === 0 && phase === 'asking'
      // Who has pressed send and finds nothing left to do does not begin anew.
      if (step < SENDING || !isBlank) await finish(visit)
      await onTheWay()
      return { site, resumedAt: step < SENDING ? resumedAt : undefined, draft: await hasDraft(visit, site) }
    }

    if (fault === 'consent is withdrawn') await visit.run(withdraw)
    if (fault === 'second tab') {
      const second = await open()
      if (granted && step < SENDING) await finish(second)
    }
    if (fault === 'double press' && step < gestures.length) await goOn(visit, presses)
    if (fault === 'double press' && step === gestures.length) await press(visit, presses)
    if (step <= SENDING) await finish(visit)
    if (weather) {
      // It has been tried in bad weather before the good comes.
      const tried = () =>
        stand.proxy.arrivals.some((arrival) => arrival.site === site && arrival.fate !== 'pass')
      if (step <= SENDING) await within(8_000, tried)
      stand.proxy.weather(site, 'fair')
    }
    if (fault === 'offline, then online') await visitor.offline?.(false)
    await within(20_000, () => stand.kept(site).some(({ complete }) => complete))
    return { site, draft: await hasDraft(visit, site) }
  } finally {
    for (const tab of tabs) await tab.end().catch(() => {})
    await visitor.leave()
  }
}

/** What an expression gives; nothing while the page changes. */
const safely = (visit: Visit, expression: string) => visit.run(expression).catch(() => undefined)
const arrivedAt = async (visit: Visit, path: string): Promise<boolean> =>
  (await safely(visit, `location.pathname === '${path}' && document.readyState === 'complete'`)) === true
