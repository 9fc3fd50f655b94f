import { executeServerCommand } from '@web/test-runner-commands'
import { lookAt } from './look-at.ts'
import type { Look } from './looks.ts'
import { canRoom, roomFaults, settings } from './room.ts'
import type { State } from './state.ts'
import { schemes, type View } from './view.ts'

/** What a matrix is made of: looks, and states to be zoomed and spaced out in some languages. */
export interface Matrix {
  /** What it is called in the figures. */
  readonly element: string
  readonly looks: readonly Look[]
  readonly rooms: readonly { readonly state: State; readonly lang: string }[]
  readonly view: (lang: string) => Promise<View>
}

/** Looks at all of it, hands the counts over to whoever runs this, and says what is wrong. */
export async function wholeMatrix({ element, looks, rooms, view }: Matrix): Promise<readonly string[]> {
  const faults = await lookAt(looks, view)
  const lost: string[] = []
  for (const { state, lang } of canRoom ? rooms : []) lost.push(...(await roomFaults(state, lang, view)))
  await executeServerCommand('figures', {
    element,
    states: new Set(looks.map(({ state }) => state)).size,
    schemes: schemes(),
    looks: looks.length,
    findings: faults.length,
    rooms: canRoom ? rooms.length * settings.length : 0,
    lost: lost.length,
  })
  return [...faults, ...lost]
}
