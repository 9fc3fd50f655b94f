import { conditions } from './conditions.ts'
import type { History } from './history.ts'
import { weigh, type Askable, type Decision, type Moment } from './weigh.ts'

/**
 * Decides whether a survey comes by itself. Pure: the same survey, history and moment always give the same.
 *
 * @example
 * decide(
 *   { id: 'after_order', delivery: { trigger: { event: 'order_placed' } } },
 *   { seed: 0.42, surveys: {} },
 *   { now: Date.now(), event: { name: 'order_placed' }, feedback: 'granted', open: false },
 * ) // { show: true }
 */
export const decide = (survey: Askable, history: History, moment: Moment): Decision =>
  weigh(survey, history, moment, conditions)
