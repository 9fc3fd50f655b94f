/** What the page marks itself with in a trace, at the moment from which it is measured. */
export const MARK = 'the page that is measured'

interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  readonly tdur?: number
}

/**
 * The tasks of some threads, in order. Chromium runs the microtasks that a task leaves behind after it has closed its entry: they hold the
 * thread just as long, and count with it.
 */
function tasksOf(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const tasks: { -readonly [Key in keyof TraceEvent]: TraceEvent[Key] }[] = []
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const last = tasks.findLast(({ pid, tid }) => pid === event.pid && tid === event.tid)
    if (event.name.endsWith('RunTask')) tasks.push({ ...event })
    else if (event.name === 'BlinkScheduler_PerformMicrotaskCheckpoint' && last)
      if (event.ts >= last.ts + (last.dur ?? 0)) last.tdur = (last.tdur ?? 0) + (event.tdur ?? 0)
  }
  return tasks
}

/** The longest task of the page's main thread since its mark, and the longest that opened a document, in ms of processor time. */
export function longestTasks(trace: Buffer): { readonly page: number; readonly opening: number } {
  const { traceEvents } = JSON.parse(String(trace)) as { readonly traceEvents: readonly TraceEvent[] }
  // A browser has pages of its own beside this one.
  const mains = new Set(
    traceEvents.filter(({ name }) => name === MARK).map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = tasksOf(traceEvents.filter(({ pid, tid }) => mains.has(`${pid} ${tid}`)))
  const begins = Math.min(...traceEvents.filter(({ name }) => name === MARK).map(({ ts }) => ts))
  const opens = traceEvents.filter(({ name }) => name === 'RenderFrameImpl::CommitNavigation')
  const isOpening = ({ pid, tid, ts, dur = 0 }: TraceEvent) =>
    opens.some((one) => one.pid === pid && one.tid === tid && one.ts >= ts && one.ts <= ts + dur)
  const longest = (some: readonly TraceEvent[]) => {
    if (some.length === 0) throw new Error('The trace has no such tasks.')
    return Math.max(...some.map(({ tdur = 0 }) => tdur)) / 1_000
  }
  return {
    page: longest(tasks.filter((task) => !isOpening(task) && task.ts + (task.dur ?? 0) >= begins)),
    opening: longest(tasks.filter((task) => isOpening(task))),
  }
}
