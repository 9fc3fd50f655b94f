import type { Page } from 'playwright-core'

/** States that surveys are looked at in. */
export type State = 'fresh' | 'chosen' | 'error' | 'follow-up' | 'thanks'

/** A survey to look at. */
export interface Look {
  /** `nps`, `csat`, `ces`, or the name of an item that `<heed-survey>` asks. */
  readonly what: string
  readonly state: State
  readonly surface?: string
}

/** How large a stage is, in px. */
export const stage = { width: 420, height: 720 }

/** How many stages stand side by side. */
const columns = 6

/** Where a look stands among others. */
export const placeOf = (n: number): { readonly x: number; readonly y: number } => ({
  x: (n % columns) * stage.width,
  y: Math.floor(n / columns) * stage.height,
})

/** How large a page must be for so many looks. */
export const roomFor = (n: number): { readonly width: number; readonly height: number } => ({
  width: Math.min(n, columns) * stage.width,
  height: Math.ceil(n / columns) * stage.height,
})

/**
 * Mounts surveys, each on a stage of its own before an even ground, and brings them into their states. Only the box of a
 * survey's element is held by its stage: that is its owner's, and every page rule may move it. All that is inherited comes through.
 *
 * @param free Whether the page may also choose what a survey takes on purpose: font and colour scheme.
 */
export async function mount(
  page: Page,
  looks: readonly Look[],
  scheme: 'light' | 'dark',
  free = false,
): Promise<void> {
  const places = looks.map((_, n) => placeOf(n))
  await page.evaluate(
    async ({ looks, places, scheme, stage, free }) => {
      for (const old of document.querySelectorAll('.a-stage')) old.remove()
      const hold = (element: HTMLElement, rules: Readonly<Record<string, string>>) => {
        for (const [name, value] of Object.entries(rules)) element.style.setProperty(name, value, 'important')
      }
      const box = {
        display: 'block',
        margin: '0',
        padding: '0',
        border: '0',
        outline: '0',
        float: 'none',
        opacity: '1',
        transform: 'none',
        filter: 'none',
        'background-image': 'none',
        // Taken from the page on purpose.
        ...(free ? {} : { 'font-family': 'sans-serif', 'color-scheme': scheme }),
        visibility: 'visible',
        transition: 'none',
        animation: 'none',
        scale: 'none',
      }
      const ground = document.body.appendChild(document.createElement('div'))
      ground.className = 'a-stage'
      hold(ground, {
        ...box,
        position: 'fixed',
        left: '0',
        top: '0',
        width: '100vw',
        height: '100vh',
        'max-width': 'none',
        'background-color': scheme === 'dark' ? '#000' : '#fff',
        'z-index': '900',
      })
      const until = async (is: () => unknown) => {
        for (let frame = 0; frame < 600; frame++) {
          if (is()) return
          await new Promise(requestAnimationFrame)
        }
        throw new Error('A survey did not come into its state.')
      }
      const put = async ({ what, state, surface = 'inline' }: (typeof looks)[number], n: number) => {
        const at = document.body.appendChild(document.createElement('div'))
        at.className = 'a-stage'
        const floats = surface !== 'inline'
        hold(at, {
          ...box,
          position: floats ? 'static' : 'fixed',
          left: `${places[n]!.x}px`,
          top: `${places[n]!.y}px`,
          // One that floats needs no stage: wider than the window, it would make the page scroll, and that moves what is fixed too.
          width: floats ? '0' : `${stage.width}px`,
          height: floats ? '0' : `${stage.height}px`,
          'z-index': '1000',
        })
        const { items } = window as unknown as { items: Record<string, object> }
        const item = items[what]
        const survey = document.createElement(item ? 'heed-survey' : `heed-${what}`)
        hold(survey, {
          ...box,
          position: 'absolute',
          'z-index': '1000',
          width: floats ? '100vw' : '380px',
          'background-color': 'transparent',
          left: floats ? '0' : '20px',
          top: floats ? '0' : '20px',
        })
        survey.setAttribute('surface', surface)
        // Thanks stays while it is looked at.
        Object.assign(survey, { clock: { now: () => Date.now(), after: () => () => {} } })
        if (item) {
          const definition = {
            formatVersion: 1,
            id: 'a_survey',
            instrument: { kind: 'custom', items: [item] },
          }
          Object.assign(survey, { definition })
        }
        at.append(survey)
        const inside = <E extends HTMLElement = HTMLElement>(selector: string) =>
          survey.shadowRoot?.querySelector<E>(selector)
        await until(() => inside('.card,.tab'))
        inside('button.tab')?.click()
        await until(() => inside('.question'))
        const choice = () =>
          [...(survey.shadowRoot?.querySelectorAll('input') ?? [])].at(2) ?? inside('input')
        const next = async () => {
          inside('.primary')?.click()
          await new Promise(requestAnimationFrame)
        }
        if (state === 'error') await next()
        else if (state !== 'fresh') {
          choice()?.click()
          await new Promise(requestAnimationFrame)
          if (state !== 'chosen') await next()
          if (state === 'thanks') {
            await next()
            await until(() => inside('.thanks'))
          }
        }
      }
      await Promise.all(looks.map(put))
      const pictures = [...document.querySelectorAll('.a-stage > *')].flatMap((one) => [
        ...(one.shadowRoot?.querySelectorAll('img') ?? []),
      ])
      await Promise.all(pictures.map((one) => one.decode()))
      for (const one of document.querySelectorAll('.a-stage > *'))
        for (const animation of one.shadowRoot?.getAnimations() ?? []) animation.finish()
      ;(document.activeElement as HTMLElement | null)?.blur()
      // One of them has the focus, as by keyboard; a caret would blink.
      const first = document.querySelector<HTMLElement>('heed-nps,heed-survey')
      first?.focus()
      if (first?.shadowRoot?.activeElement?.localName === 'textarea')
        first.shadowRoot.querySelector<HTMLElement>('.primary')?.focus()
    },
    { looks, places, scheme, stage, free },
  )
}
