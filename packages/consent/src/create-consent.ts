import type { ConsentPolicy, ConsentRecord, ConsentState } from '@heed/schema'
import { clean } from './clean.ts'
import { isCovered } from './covers.ts'
import type { ConsentEffects, ConsentOptions, ConsentStore } from './consent-store.ts'
import { browserSignals, isRefused } from './gpc.ts'
import { isRequired } from './is-required.ts'
import { isUsable } from './is-usable.ts'
import { kept } from './kept.ts'
import { modelIn } from './model-in.ts'
import { newRecord } from './new-record.ts'
import { own } from './own.ts'
import { daysOf, isCurrent, readRecord } from './read-record.ts'
import { receiptOf } from './receipt-of.ts'
import { watch } from './watch.ts'

const NOTHING: ConsentPolicy = { version: '', controller: { name: '', contact: '' }, purposes: [] }

/**
 * Remembers what the visitor allowed, in this browser, and tells whoever asks. The answer is read from the storage at every
 * call, so a decision in another tab counts here at once. Nothing is written before a decision; anything that
 * can't be trusted (corrupt, too old) counts as no decision. A visitor should be asked while there is something in
 * `asks()`.
 *
 * @param effects The world outside; a test passes its own.
 * @example
 * const consent = createConsent({
 *   policy: {
 *     version: '2026-11-01',
 *     controller: { name: 'Fern & Field', contact: 'privacy@example.com' },
 *     purposes: [{ id: 'analytics', title: 'Statistics', description: 'Which pages help and which do not.' }],
 *   },
 * })
 * await consent.acceptAll()
 * consent.state('analytics') // 'granted'
 */
export function createConsent(options: ConsentOptions, effects: ConsentEffects = {}): ConsentStore {
  // What a page put on every object is no option.
  const given = { __proto__: null, ...options } as Partial<ConsentOptions>
  const { storage, signals = browserSignals } = given
  const { now = Date.now, page = globalThis.window, clean: cleaner = clean } = effects
  const policy = isUsable(given.policy) ? given.policy : NOTHING
  if (policy === NOTHING) {
    console.error('[heed] createConsent: this policy cannot be used; ConsentPolicySchema says why', policy)
  }
  const model = modelIn(policy, given.region)
  const open = model !== 'opt_in'
  const text = kept(() => storage ?? page?.localStorage)
  const listeners = new Set<() => void>()

  let raw: string | null | undefined
  let parsed: ConsentRecord | undefined
  const current = (): ConsentRecord | undefined => {
    const stored = text.read()
    if (stored !== raw) {
      raw = stored
      parsed = readRecord(stored ?? '')
    }
    return parsed && isCurrent(parsed, daysOf(policy), now()) ? parsed : undefined
  }

  const state = (id: string): ConsentState => {
    if (isRefused(id, signals)) return 'denied'
    if (id === 'necessary') return 'granted'
    const purpose = policy.purposes.find((one) => one.id === id)
    if (!purpose) return 'unset'
    if (isRequired(purpose)) return 'granted'
    const record = current()
    const chosen = own(record?.choices, id)
    const covered = isCovered(policy, purpose, record)
    if (chosen === false && (covered || open)) return 'denied'
    // Allowed without a yes only where it is certain that nothing was chosen: what can't be read may have been a no.
    return (chosen && covered) || (open && !own(purpose, 'sensitive') && (record || raw === null))
      ? 'granted'
      : 'unset'
  }

  const sweep = () =>
    Promise.all(
      policy.purposes.map(async ({ id, cleans }) => {
        if (cleans && state(id) === 'denied') await cleaner(cleans)
      }),
    )

  let told: string | null | undefined
  const tell = () => {
    told = text.read()
    for (const listener of Array.from(listeners)) {
      try {
        listener()
      } catch (error) {
        console.error(error)
      }
    }
  }

  let unwatch: () => void
  const start = () => {
    told = text.read()
    unwatch = watch(page, storage, (wasAway) => {
      if (!wasAway && text.read() === told) return
      tell()
      void sweep()
    })
    // A signal may have been switched on since the decision, and every tab keeps a session storage of its own.
    void sweep()
  }

  const decide: ConsentStore['decide'] = async (...decision) => {
    if (policy === NOTHING) return
    text.write(JSON.stringify(newRecord(policy, current(), signals, now(), ...decision)))
    tell()
    await sweep()
  }
  const all = (value: boolean) =>
    Object.fromEntries(
      policy.purposes.map((purpose) => [
        purpose.id,
        value && (!own(purpose, 'sensitive') || state(purpose.id) === 'granted'),
      ]),
    )

  return {
    get record() {
      return current()
    },
    signals,
    model,
    state,
    asks() {
      const record = current()
      return policy.purposes
        .filter(
          (purpose) =>
            !isRequired(purpose) &&
            !isRefused(purpose.id, signals) &&
            !(isCovered(policy, purpose, record) && (open || own(record?.choices, purpose.id) !== undefined)),
        )
        .map(({ id }) => id)
    },
    withheld: () => current()?.withheld ?? [],
    subscribe(listener) {
      const entry = () => listener()
      if (!listeners.size) start()
      listeners.add(entry)
      return () => {
        if (listeners.delete(entry) && !listeners.size) unwatch()
      }
    },
    decide,
    acceptAll: (shown) => decide(all(true), 'accept_all', shown),
    rejectAll: (shown) => decide(all(false), 'reject_all', shown),
    withdraw: (shown) => decide(all(false), 'withdraw', shown),
    receipt() {
      const record = current()
      return record && receiptOf(policy, record, state, now())
    },
  }
}
