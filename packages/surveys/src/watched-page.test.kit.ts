// First, so that it sees whatever comes after it.
import './watched.test.kit.ts'
import './define/ces.ts'
import './define/csat.ts'
import './define/nps.ts'
import './define/survey.ts'
import { createScheduler } from './eligibility/scheduler.ts'

// A page of its own in which everything that runs is counted.
declare global {
  interface Window {
    schedule?: typeof createScheduler
  }
}

window.schedule = createScheduler
window.ready = true
