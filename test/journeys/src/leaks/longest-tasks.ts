/** What the page marks itself with in a trace. */
export const MARK = 'the page that is measured'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/** The longest task of the page's main thread in a trace, and the longest that opened a document, in ms of processor time. */
export function longestTasks(trace: Buffer): { readonly page: number; readonly opening: number } {
  const { traceEvents } = JSON.parse(String(trace)) as { readonly traceEvents: readonly TraceEvent[] }
  // A browser has pages of its own beside this one.
  const mains = new Set(
    traceEvents.filter(({ name }) => name === MARK).map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name.endsWith('RunTask') && mains.has(`${pid} ${tid}`),
  )
  const opens = traceEvents.filter(({ name }) => name === 'RenderFrameImpl::CommitNavigation')
  const isOpening = ({ pid, tid, ts, dur = 0 }: TraceEvent) =>
    opens.some((one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts <= ts + dur)
  const longest = (some: readonly TraceEvent[]) => {
    if (some.length === 0) throw new Error('The trace has no such tasks.')
    return Math.max(...some.map(({ tdur = 0 }) => tdur)) / 1_000
  }
  return {
    page: longest(tasks.filter((task) => !isOpening(task))),
    opening: longest(tasks.filter((task) => isOpening(task))),
  }
}
