import type { State } from '@heed/test-elements/state'
import { views } from '@heed/test-elements/view'
import { found } from '@heed/test-elements/found'
import type { handClock } from '../hands.test.kit.ts'
import { inside, still } from '../look.test.kit.ts'
import { asked, type Asked } from './asked.test.data.ts'
import { alone, bring, everything, stages, stand, surfaces, toReview, type Stage } from './bring.test.kit.ts'
import { invitations } from './invitation-states.test.kit.ts'
import { overlapFaults, pointFaults, setFaults } from './point-faults.test.kit.ts'
import { toldFaults } from './told-faults.test.kit.ts'

const seen = {
  once: toldFaults,
  each: (survey: HTMLElement) => [...pointFaults(survey), ...setFaults(survey), ...overlapFaults(survey)],
}

/** A message has nothing to choose, and nothing to be wrong about. */
const hasStage = (item: Asked, stage: Stage) =>
  item !== 'message' || !(stage === 'chosen' || stage === 'error')

const itemState = (item: Asked, stage: Stage, surface: (typeof surfaces)[number] = 'inline'): State => ({
  ...seen,
  element: 'heed-survey',
  name: `${item}, ${stage}, ${surface}`,
  facts: [item, stage, surface],
  async make({ main, body }) {
    const survey = await stand(surface === 'inline' ? main : body, surface, { definition: alone(item) })
    if (surface === 'tab') await openTab(survey)
    await bring(survey, item, stage)
    return survey
  },
})

async function openTab(survey: Awaited<ReturnType<typeof stand>>): Promise<void> {
  inside(survey, '.tab').click()
  await still(survey)
}

const closedTab: State = {
  ...seen,
  element: 'heed-survey',
  name: 'a tab, closed',
  facts: ['closed', 'tab'],
  make: ({ body }) => stand(body, 'tab', { definition: alone('numbers') }),
}

const leftKiosk: State = {
  ...seen,
  element: 'heed-survey',
  name: 'a kiosk, asking whether somebody is there',
  facts: ['asking', 'kiosk'],
  async make({ body }) {
    const survey = await stand(body, 'kiosk', { definition: alone('numbers') })
    await bring(survey, 'numbers', 'chosen')
    ;(survey.clock as ReturnType<typeof handClock>).move(60_000)
    await still(survey)
    return survey
  },
}

const review = (answering: boolean): State => ({
  ...seen,
  element: 'heed-survey',
  name: answering ? 'review' : 'review of nothing',
  facts: [answering ? 'review' : 'review of nothing', 'inline'],
  async make({ main }) {
    const survey = await stand(main, 'inline', { definition: everything })
    await toReview(survey, answering)
    return survey
  },
})

const own = (kind: 'nps' | 'csat' | 'ces', stage: Stage): State => ({
  ...seen,
  element: `heed-${kind}`,
  name: stage,
  facts: [kind, stage, 'inline'],
  async make({ main }) {
    const survey = await stand(main, 'inline', { tag: `heed-${kind}` })
    await bring(survey, 'numbers', stage, 1)
    return survey
  },
})

const invited = (surface: 'inline' | 'popover'): readonly State[] =>
  invitations(surface).map((state) => ({ ...seen, ...state }))

/** Every item in every state, in the page; the elements with a preset of their own; the review; the invitation. */
export const inlineStates: readonly State[] = [
  ...(Object.keys(asked) as Asked[]).flatMap((item) =>
    stages.filter((stage) => hasStage(item, stage)).map((stage) => itemState(item, stage)),
  ),
  ...(['nps', 'csat', 'ces'] as const).flatMap((kind) => stages.map((stage) => own(kind, stage))),
  review(true),
  review(false),
  ...invited('inline'),
]

/** Every other surface in every state, with one item; the invitation on one of them. */
export const surfaceStates: readonly State[] = [
  ...surfaces.slice(1).flatMap((surface) => stages.map((stage) => itemState('numbers', stage, surface))),
  closedTab,
  leftKiosk,
  ...invited('popover'),
]

/** What pages are as wide as. */
export const widths: readonly number[] = [320, 360, 768, 1280]

/** A page with the elements defined in it. */
export const view = views(new URL('../page.test.kit.ts', import.meta.url).href)

/** One of the states, by its name. */
export const stateOf = (element: string, name: string): State =>
  found([...inlineStates, ...surfaceStates].find((one) => one.element === element && one.name === name))
