import { expect } from '@open-wc/testing'
import { sidewaysFaults } from './faults.test.kit.ts'
import { clipFaults, reachFaults, spaceOut, unseen } from './room-faults.test.kit.ts'
import { elements, type State } from './states.test.kit.ts'
import { view, type View } from './view.test.kit.ts'

/** How a visitor may set a browser up, and what must hold then. */
const settings: Readonly<Record<string, (page: View, element: HTMLElement) => Promise<readonly string[]>>> = {
  'zoomed to 400 %: a window of 320 × 256': async (page, element) => {
    await page.resize(320, 256)
    const asks = element.localName === 'heed-consent-banner'
    const { height } = element.getBoundingClientRect()
    return [
      ...(asks ? unseen(element, '[slot]') : []),
      ...(asks && height > 256 - 48 ? [`covers ${height} of 256`] : []),
    ]
  },
  'zoomed to 200 %: a window of 640 × 360': async (page) => {
    await page.resize(640, 360)
    return []
  },
  'text at 200 %': async (page) => {
    await page.resize(1280)
    page.body.ownerDocument.documentElement.style.fontSize = '200%'
    return []
  },
  'text at 200 % on a phone': async (page) => {
    await page.resize(360)
    page.body.ownerDocument.documentElement.style.fontSize = '200%'
    return []
  },
  'text spaced out': async (page, element) => {
    await page.resize(1280)
    spaceOut(element)
    return []
  },
  'text spaced out on a phone': async (page, element) => {
    await page.resize(320)
    spaceOut(element)
    return []
  },
}

async function faultsOf(state: State, lang: string, setting: string): Promise<readonly string[]> {
  const page = await view(lang)
  const element = await state.make(page)
  const faults = (await settings[setting]?.(page, element)) ?? []
  return [...faults, ...sidewaysFaults(element), ...clipFaults(element), ...reachFaults(element)].map(
    (fault) => `${state.name}, ${lang}: ${fault}`,
  )
}

describe('for everyone: there is room', function () {
  this.timeout(120_000)

  for (const [element, states] of elements) {
    for (const setting of Object.keys(settings)) {
      it(`<${element}> loses nothing and keeps all in reach, ${setting}`, async () => {
        const faults: string[] = []
        for (const lang of ['de', 'ar']) {
          for (const state of states) faults.push(...(await faultsOf(state, lang, setting)))
        }
        expect(faults).to.deep.equal([])
      })
    }
  }
})
