import type { Page } from './page.ts'
import type { ConsentSource, ConsentState, Envelope, HeedEvent } from '@heed/schema'

type Block = (title: string, body: () => void | Promise<void>) => void

/** Mocha's, which the runner puts on the page. */
export const { describe, it } = globalThis as unknown as { readonly describe: Block; readonly it: Block }

/** Fails unless two values are the same as JSON. */
export function same(actual: unknown, expected: unknown): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (one !== other) throw new Error(`expected ${other}, not ${one}`)
}

/** Resolves once something is so. Fails after five seconds. */
export async function until(is: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const given = performance.now() + 5_000
  while (!(await is())) {
    if (performance.now() > given) throw new Error(`never happened: ${what}`)
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

/** The page of the test, with some of it replaced. */
export const pageWith = (replaced: object): Page =>
  new Proxy(window as Page, {
    get: (page, name) => {
      if (name in replaced) return Reflect.get(replaced, name)
      const value: unknown = Reflect.get(page, name)
      // A window's own functions need their window; what is made with `new` does not.
      return typeof value === 'function' && !value.prototype ? value.bind(page) : value
    },
  })

/** A collector in the page: what came over the wire, and what it says to that. */
export class Collector {
  readonly envelopes: Envelope[] = []
  answer: () => Promise<Response> = async () => Response.json({ accepted: 1, duplicates: 0, rejected: [] })
  readonly fetch = async (_url: unknown, init?: RequestInit): Promise<Response> => {
    this.envelopes.push(await new Response(init!.body!).json())
    return this.answer()
  }
  get events(): HeedEvent[] {
    return this.envelopes.flatMap(({ events }) => events)
  }
}

/** A consent source that a test can turn. */
export class Choice implements ConsentSource {
  readonly #listeners = new Set<() => void>()
  #state: ConsentState = 'unset'
  state = (purpose: string): ConsentState => (purpose === 'necessary' ? 'granted' : this.#state)
  withheld = () => []
  subscribe = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }
  set(state: ConsentState): void {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }
}
