import { aTimeout, expect, fixture, html } from '@open-wc/testing'
import { controls, drawnIn, within } from './controls.ts'
import { focused } from './focused.ts'
import { found } from './found.ts'
import type { Row } from './keyboard-row.ts'
import { press } from './press.ts'
import { spoken } from './spoken.ts'
import type { State } from './state.ts'
import { waitUntil } from './wait-until.ts'

/** The events that a page is told by, and what a contract calls each. */
export interface Ears {
  readonly events: readonly string[]
  readonly called: (event: CustomEvent<unknown>) => string
}

/** What the page is told from now on. */
function listen({ events, called }: Ears): { readonly told: string[]; stop(): void } {
  const told: string[] = []
  const hear = (event: Event) => void told.push(called(event as CustomEvent<unknown>))
  for (const name of events) document.addEventListener(name, hear)
  return {
    told,
    stop() {
      for (const name of events) document.removeEventListener(name, hear)
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

/** Whether there is nothing left to press, nor to read: thanks stay. */
const isGone = (element: HTMLElement) =>
  controls(element).length === 0 &&
  !within(element).some((one) => one.matches('.thanks') && one.getClientRects().length > 0)

/** Plays a row of a keyboard contract with real keys, and fails where it is not as the row says. */
export async function playRow(
  { start, steps, leaves }: Row,
  state: Pick<State, 'make'>,
  ears: Ears,
): Promise<void> {
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
  const element = await state.make({
    body: found(body),
    main: found(main),
    footer: found(footer),
    resize: () => Promise.resolve(),
    paint: () => Promise.resolve(),
  })
  const heard = listen(ears)
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
    expect(isGone(element), 'whether it is gone').to.equal(Boolean(leaves))
  } finally {
    heard.stop()
    element.remove()
  }
}

// Those that leave the page come last: Firefox's own controls don't give every key back.
const leavesPage = ({ steps }: Row) => steps.some(([, focus]) => focus === 'inside')

/** The rows of a contract in the order in which they can be played in one page. */
export const inOrder = (contract: readonly Row[]): readonly Row[] =>
  contract.toSorted((one, other) => Number(leavesPage(one)) - Number(leavesPage(other)))
