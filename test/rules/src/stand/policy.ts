import type { ConsentPolicy, Purpose } from '@heed/schema'
import type { Circumstances } from '../audit/site.ts'
import type { Broken } from '../audit/rule.ts'

const necessary: Purpose = {
  id: 'necessary',
  required: true,
  title: { en: 'Necessary', de: 'Notwendig' },
  description: { en: 'Remembers your choice.', de: 'Merkt sich Ihre Wahl.' },
}

const analytics: Purpose = {
  id: 'analytics',
  title: { en: 'Statistics', de: 'Statistik' },
  description: { en: 'Which pages are read.', de: 'Welche Seiten gelesen werden.' },
}

const marketing: Purpose = {
  id: 'marketing',
  title: { en: 'Advertising', de: 'Werbung' },
  description: { en: 'Shows you advertisements elsewhere.', de: 'Zeigt Ihnen anderswo Werbung.' },
  services: [{ id: 'ads', name: 'Ads Ltd' }],
  cleans: {
    cookies: ['_ads*'],
    localStorage: ['ads*'],
    sessionStorage: ['ads*'],
    indexedDB: ['ads*'],
    caches: ['ads*'],
  },
}

const maps: Purpose = {
  id: 'maps',
  title: { en: 'Maps', de: 'Karten' },
  description: { en: 'Shows where we are.', de: 'Zeigt, wo wir sind.' },
  services: [{ id: 'maps', name: 'Maps Inc' }],
}

const research: Purpose = {
  id: 'research',
  title: { en: 'Research', de: 'Forschung' },
  description: { en: 'Studies how people read.', de: 'Untersucht, wie Menschen lesen.' },
}

const health: Purpose = {
  id: 'health',
  sensitive: true,
  title: { en: 'Health', de: 'Gesundheit' },
  description: { en: 'Advice about your allergies.', de: 'Rat zu Ihren Allergien.' },
}

const base: ConsentPolicy = {
  version: '1',
  controller: { name: 'Fern & Field', contact: 'privacy@example.com', privacyUrl: '/privacy' },
  purposes: [necessary, analytics, maps, marketing],
  regions: { US: 'opt_out', CA: 'opt_out', 'CA-QC': 'opt_in' },
}

const later: Record<NonNullable<Circumstances['policy']>, readonly Purpose[]> = {
  grown: [necessary, analytics, maps, marketing, research],
  joined: [
    necessary,
    analytics,
    maps,
    { ...marketing, services: [...(marketing.services ?? []), { id: 'more-ads', name: 'More Ads Ltd' }] },
  ],
  reworded: [
    necessary,
    { ...analytics, version: '2', description: 'Which pages are read, and for how long.' },
    maps,
    marketing,
  ],
  sensitive: [necessary, analytics, maps, marketing, health],
}

const faults: Record<NonNullable<Broken['fault']>, (policy: ConsentPolicy) => ConsentPolicy> = {
  days: (policy) => ({ ...policy, days: 395 }),
  language: (policy) => policy,
  'no-quebec': (policy) => ({ ...policy, regions: { US: 'opt_out', CA: 'opt_out' } }),
  'not-sensitive': (policy) => ({
    ...policy,
    purposes: policy.purposes.map(({ sensitive: _, ...purpose }) => purpose),
  }),
  'no-services': (policy) => ({
    ...policy,
    purposes: policy.purposes.map(({ services: _, ...purpose }) => purpose),
  }),
}

/** What the stand asks to allow, under some circumstances, and with something wrong if told. */
export function policyOf({ policy }: Circumstances = {}, fault?: Broken['fault']): ConsentPolicy {
  const right = policy ? { ...base, purposes: later[policy] as ConsentPolicy['purposes'] } : base
  return fault ? faults[fault](right) : right
}
