import type { View } from '../view.ts'

/** What the dashboard's controls say, by the name of the event, and what each carries. */
export interface DashboardEvents {
  /** Another view was chosen. */
  readonly 'heed-choose': View
  /** A token was typed. */
  readonly 'heed-token': string
  /** The same is to be asked again. */
  readonly 'heed-retry': null
}

declare global {
  interface HTMLElementEventMap {
    'heed-choose': CustomEvent<View>
    'heed-token': CustomEvent<string>
    'heed-retry': CustomEvent<null>
  }
}

/** Says something to whoever runs the dashboard: the event bubbles out of every shadow tree. */
export function emit<Name extends keyof DashboardEvents>(
  from: EventTarget,
  name: Name,
  detail: DashboardEvents[Name],
): void {
  from.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }))
}
