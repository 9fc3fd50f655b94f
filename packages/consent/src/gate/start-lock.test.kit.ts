import { lockPage } from './lock-page.ts'

/** Locks the page in a frame, with the consent and the clock of the test around it. */
const { locking, consent } = window.parent
let every = ''
locking.stop = lockPage(
  consent,
  locking.policy,
  { ...(locking.hosts && { hosts: locking.hosts }) },
  {
    clean: async (rules) => void locking.cleaned.push(`${rules.localStorage?.join()}${every}`),
    every(call, milliseconds) {
      every = ` every ${milliseconds}`
      locking.tick = call
      return () => delete locking.tick
    },
  },
)
