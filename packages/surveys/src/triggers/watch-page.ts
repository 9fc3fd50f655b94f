import type { PageTrigger, SurveyDefinition } from '@heed/schema'
import type { Happening } from '../eligibility/brings-up.ts'
import { loadTrigger } from './load-trigger.ts'
import type { TriggerContext } from './page-trigger.ts'

/** Listens for exactly the page triggers of these surveys from now on. Without surveys: the page is left, and another begins. */
export type PageWatch = (due?: readonly Pick<SurveyDefinition, 'id' | 'delivery'>[]) => void

/** What a visitor does on purpose may bring a survey again and again; the others do so once a page. */
const repeats: readonly PageTrigger['on'][] = ['exit', 'click', 'rage_click']

/**
 * Holds the page triggers of a page: those of surveys that could come, and no others. Each is loaded when it is first due.
 *
 * @param hear Told what a trigger noticed.
 * @example
 * const watch = watchPage({ window, clock }, scheduler.notify)
 * watch([survey])
 */
export function watchPage(context: TriggerContext, hear: (event: Happening) => void): PageWatch {
  const stops = new Map<string, () => void>()
  const fired = new Set<string>()

  const start = (id: string, trigger: PageTrigger): (() => void) => {
    let over = false
    let stop = () => {
      over = true
    }
    const fire = () => {
      if (!repeats.includes(trigger.on)) fired.add(id)
      hear({ name: `on:${trigger.on}`, for: id })
    }
    loadTrigger(trigger).then(
      (watch) => {
        if (!over) stop = watch(fire, context)
      },
      // It is tried again on the next page.
      () => {},
    )
    return () => stop()
  }

  return (due) => {
    if (!due) fired.clear()
    for (const [id, stop] of stops) {
      if (due?.some((one) => one.id === id)) continue
      stops.delete(id)
      stop()
    }
    for (const { id, delivery } of due ?? []) {
      if (!stops.has(id) && !fired.has(id)) stops.set(id, start(id, delivery!.trigger as PageTrigger))
    }
  }
}
