/** What each option of `createTracker` has to be. */
const NEEDS = {
  site: 'the id of your site at the collector',
  endpoint: 'the path or URL where the collector answers',
  consent: 'where consent is read: createConsent() of @heed/consent',
} as const

/**
 * Tells a developer what to change. Only while developing: on `localhost`, `127.0.0.1` and `[::1]`. Loaded when there is
 * something to say.
 *
 * @param what The name of an event, the source that failed, or the options of `createTracker`.
 * @param why What went wrong.
 */
export function advise(what: unknown, why?: unknown): void {
  if (!/^(localhost|127\.0\.0\.1|\[::1])$/.test(globalThis.location?.hostname ?? '')) return
  const given = Object(what) as Readonly<Record<string, unknown>>
  const missing = Object.entries(NEEDS).filter(([name]) => given[name] == null)
  // Where nothing is missing there is no page: a worker.
  if (why === undefined && !missing[0]) return
  console.warn(
    'heed:',
    ...(why === undefined
      ? ['createTracker() needs', missing.map(([name, meaning]) => `${name} (${meaning})`).join(', ')]
      : [what, 'was dropped:', why]),
  )
}
