/** What a page's scripts have running and listening, counted from outside. */
export interface Watched {
  /** Timers and frames that were asked for and did not come yet. */
  readonly timers: readonly string[]
  /** Observers that observe something. */
  readonly observers: readonly string[]
  /** Listeners outside of any shadow tree, as `target event`. */
  readonly listeners: readonly string[]
}

declare global {
  interface Window {
    /** What runs and listens in this page now. */
    watched?: () => Watched
  }
}

type Page = Window & typeof globalThis

const started = ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback'] as const
const ended = ['clearTimeout', 'clearInterval', 'cancelAnimationFrame', 'cancelIdleCallback'] as const
const observing = [
  'IntersectionObserver',
  'MutationObserver',
  'ResizeObserver',
  'PerformanceObserver',
] as const

/** Counts timers, observers and listeners of a window from now on: to be called before anything else is loaded in it. */
function watch(page: Page): () => Watched {
  const timers = new Map<unknown, string>()
  const observers = new Map<object, string>()
  const listeners = new Map<EventTarget, Map<string, Set<unknown>>>()

  started.forEach((name, at) => {
    const start = page[name] as
      | ((run: (...args: unknown[]) => void, ...more: unknown[]) => unknown)
      | undefined
    if (!start) return
    Reflect.set(page, name, (run: (...args: unknown[]) => void, ...more: unknown[]) => {
      const id: unknown = start.call(
        page,
        (...args: unknown[]) => {
          if (name !== 'setInterval') timers.delete(id)
          run(...args)
        },
        ...more,
      )
      timers.set(id, name)
      return id
    })
    const end = page[ended[at]!] as (id: unknown) => void
    Reflect.set(page, ended[at]!, (id: unknown) => {
      timers.delete(id)
      end.call(page, id)
    })
  })

  for (const name of observing) {
    const { prototype } = page[name]
    const { observe, disconnect } = prototype as IntersectionObserver
    Object.assign(prototype, {
      observe(this: IntersectionObserver, ...what: [Element]) {
        observers.set(this, name)
        observe.apply(this, what)
      },
      disconnect(this: IntersectionObserver) {
        observers.delete(this)
        disconnect.call(this)
      },
    })
  }

  const { prototype } = page.EventTarget
  const { addEventListener, removeEventListener } = prototype
  const of = (target: EventTarget, type: string): Set<unknown> => {
    const types = listeners.get(target) ?? new Map<string, Set<unknown>>()
    listeners.set(target, types)
    const all = types.get(type) ?? new Set()
    types.set(type, all)
    return all
  }
  Object.assign(prototype, {
    addEventListener(this: EventTarget | undefined, ...args: Parameters<typeof addEventListener>) {
      const target = this ?? page
      const [type, run, options] = args
      const all = of(target, type).add(run)
      const signal = typeof options === 'object' ? options.signal : undefined
      if (signal) addEventListener.call(signal, 'abort', () => all.delete(run))
      addEventListener.apply(target, args)
    },
    removeEventListener(this: EventTarget | undefined, ...args: Parameters<typeof removeEventListener>) {
      const target = this ?? page
      of(target, args[0]).delete(args[1])
      removeEventListener.apply(target, args)
    },
  })
  /** What is on or inside a survey, or was thrown away, is no business of the page's. */
  const isOutside = (target: EventTarget): boolean =>
    !(target instanceof page.Node) ||
    (target.getRootNode() === page.document && !target.nodeName.startsWith('HEED-'))

  return () => ({
    timers: [...timers.values()].toSorted(),
    observers: [...observers.values()].toSorted(),
    listeners: [...listeners]
      .filter(([target]) => isOutside(target))
      .flatMap(([{ constructor }, types]) =>
        [...types].flatMap(([type, all]) => Array.from(all, () => `${constructor.name} ${type}`)),
      )
      .filter((name) => !name.startsWith('AbortSignal'))
      .toSorted(),
  })
}

window.watched = watch(window)
