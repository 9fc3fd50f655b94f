import '../elements/page.test.kit.ts'
import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import { focused, found } from '../elements/look.test.kit.ts'
import { controls, drawnIn } from './controls.test.kit.ts'
import { keyboardContract } from './keyboard-contract.test.kit.ts'
import type { Key, Row } from './keyboard-row.test.kit.ts'
import { spoken } from './spoken.test.kit.ts'
import { elements, states } from './states.test.kit.ts'
import { waitUntil } from '../wait-until.test.kit.ts'

const isWebDriver = !/Chrome|Firefox/.test(navigator.userAgent)

/** Presses a key as the browser itself would. */
async function press(key: Key): Promise<void> {
  if (key === 'Space') return sendKeys({ press: ' ' })
  if (key !== 'Shift+Tab') return sendKeys({ press: key })
  // WebDriver has code points for keys, and holds them down together.
  if (isWebDriver) return sendKeys({ type: '\uE008\uE004' })
  await sendKeys({ down: 'Shift' })
  await sendKeys({ press: 'Tab' })
  await sendKeys({ up: 'Shift' })
}

const TOLD = ['heed-consent-decided', 'heed-consent-preferences', 'heed-privacy-export', 'heed-privacy-erase']

/** What the page is told from now on: a decision's method, or the event's name. */
function listen(): { readonly told: string[]; stop(): void } {
  const told: string[] = []
  const hear = ({ type, detail }: Event & { detail?: { method?: string } | null }) =>
    void told.push(detail?.method ?? type)
  for (const name of TOLD) document.addEventListener(name, hear)
  return {
    told,
    stop() {
      for (const name of TOLD) document.removeEventListener(name, hear)
    },
  }
}

/** What has focus, as the contract says it. */
function whereIn(element: Element, opener: Element, wanted: string): string {
  const now = focused()
  if (now === opener) return 'the opener'
  if (!now || now === document.body) return wanted === 'inside' ? 'inside' : 'nothing'
  for (let one: Element | null = now; one; one = drawnIn(one)) {
    if (one === element) return wanted === 'inside' ? 'inside' : spoken(now)
  }
  return 'the page'
}

async function play({ element: tag, state: name, start, steps, leaves }: Row): Promise<void> {
  const page = await fixture<HTMLElement>(
    html`<div>
      <button>Opener</button>
      <div>
        <main></main>
        <footer></footer>
      </div>
      <button>After</button>
    </div>`,
  )
  const [opener, body, main, footer] = [...page.querySelectorAll<HTMLElement>('*')]
  found(opener).focus()
  const state = found(states.find((one) => one.element === tag && one.name === name))
  const element = await state.make({
    body: found(body),
    main: found(main),
    footer: found(footer),
    resize: () => Promise.resolve(),
    paint: () => Promise.resolve(),
  })
  const heard = listen()
  try {
    expect(whereIn(element, found(opener), start), 'at the start').to.equal(start)
    const expected: string[] = []
    for (const [at, [key, focus, told]] of steps.entries()) {
      if (told) expected.push(told)
      await press(key)
      const now = () => whereIn(element, found(opener), focus)
      await waitUntil(() => now() === focus && heard.told.length >= expected.length, '', {
        timeout: 1500,
      }).catch(() => {})
      expect(now(), `${at + 1}. ${key}`).to.equal(focus)
      expect(heard.told, `${at + 1}. ${key}`).to.deep.equal(expected)
    }
    await aTimeout(0)
    expect(heard.told, 'at the end').to.deep.equal(expected)
    expect(controls(element).length === 0, 'whether it is gone').to.equal(Boolean(leaves))
  } finally {
    heard.stop()
    element.remove()
  }
}

// Those that leave the page come last: Firefox's own controls don't give every key back.
const leavesPage = ({ steps }: Row) => steps.some(([, focus]) => focus === 'inside')
const rows = [
  ...keyboardContract.filter((row) => !leavesPage(row)),
  ...keyboardContract.filter((row) => leavesPage(row)),
]

describe('the keyboard', () => {
  for (const row of rows) {
    it(`<${row.element}> ${row.state}: ${row.claim}`, () => play(row))
  }

  it('has a contract for every element', () => {
    expect(new Set(keyboardContract.map(({ element }) => element))).to.deep.equal(new Set(elements.keys()))
  })
})
