import type { Tab } from './chromium.ts'

/** What a page's main thread has worked so far, in milliseconds of its own processor time. */
export interface Work {
  /** Everything, the browser's own part included. */
  readonly task: number
  /** Scripts alone. */
  readonly script: number
}

/** Makes {@link readWork} count processor time rather than time that passed: other load on the machine does not count. */
export const countTicks = (tab: Tab): Promise<unknown> =>
  tab.ask('Performance.enable', { timeDomain: 'threadTicks' })

/** Reads what a page's main thread has worked since it began. */
export async function readWork(tab: Tab): Promise<Work> {
  const { metrics } = (await tab.ask('Performance.getMetrics')) as {
    metrics?: readonly { readonly name: string; readonly value: number }[]
  }
  const of = (name: string) => (metrics?.find((metric) => metric.name === name)?.value ?? NaN) * 1000
  return { task: of('TaskDuration'), script: of('ScriptDuration') }
}

/** The work between two readings. */
export const between = (before: Work, after: Work): Work => ({
  task: after.task - before.task,
  script: after.script - before.script,
})
