import type { GppOptions } from './gpp-options.ts'
import type { IabConsent } from './iab-consent.ts'
import { installStub, type StubKind, type StubPage } from './iab-stub.ts'
import { openLater } from './open-later.ts'

export type { GppOptions, UsOptions } from './gpp-options.ts'
export type { IabCmp, IabConsent } from './iab-consent.ts'
export type { TcfMeaning, TcfOptions } from './tcf-options.ts'

/** The world outside, for tests that must be exact. */
export interface GppEffects {
  /** The window. Missing on a server, where nothing is said. */
  readonly page?: StubPage
}

interface Listener {
  readonly id: number
  readonly callback: unknown
  readonly parameter: unknown
}

/** How `__gpp` answers before it is there (https://github.com/IABTechLab/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md). */
function gppStub(): StubKind {
  const queue: unknown[] = []
  const listeners: Listener[] = []
  let last = 0
  const pingData = {
    gppVersion: '1.1',
    cmpStatus: 'stub',
    cmpDisplayStatus: 'hidden',
    signalStatus: 'not ready',
    supportedAPIs: [],
    cmpId: 0,
    sectionList: [],
    applicableSections: [],
    gppString: '',
    parsedSections: {},
  }
  const answers: Record<string, (callback: unknown, parameter: unknown) => unknown> = {
    ping: () => pingData,
    addEventListener(callback, parameter) {
      listeners.push({ id: ++last, callback, parameter })
      return { eventName: 'listenerRegistered', listenerId: last, data: true, pingData }
    },
    removeEventListener(_callback, id) {
      const at = listeners.findIndex((listener) => listener.id === id)
      if (at >= 0) listeners.splice(at, 1)
      return { eventName: 'listenerRemoved', listenerId: id, data: at >= 0, pingData }
    },
    hasSection: () => false,
    getSection: () => null,
    getField: () => null,
  }
  return {
    name: '__gpp',
    handOver: (word) => (word === 'events' ? listeners : queue),
    toCall: ({ command, version, parameter }, reply) => [command, reply, parameter, version],
    answer([command, callback, parameter]) {
      if (!Object.hasOwn(answers, String(command))) return false
      const answer = answers[String(command)]?.(callback, parameter)
      if (typeof callback === 'function') callback(answer, answer !== null)
      return true
    },
  }
}

/**
 * Speaks the Global Privacy Platform of the IAB: `__gpp` at once as a stub, then with the IAB's own package, which is loaded when
 * this is called (`@iabgpp/cmpapi`, and `@iabtechlabtcf/core` with `tcf`; install them beside this one). Listeners hear every change.
 *
 * @returns Its own stop. What was said last stays said.
 * @example
 * const stop = gpp(consent, { us: { section: 'usca', targeted: false } })
 */
export function gpp(
  consent: IabConsent,
  options: GppOptions,
  { page = globalThis.window as StubPage | undefined }: GppEffects = {},
): () => void {
  if (!page) return () => {}
  installStub(page, gppStub())
  return openLater(async () => (await import('./gpp-api.ts')).startGpp(consent, options))
}
