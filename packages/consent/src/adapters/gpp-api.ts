import { CmpApi, CmpDisplayStatus, CmpStatus, GppModel, Sections, SignalStatus } from '@iabgpp/cmpapi'
import type { GppOptions } from './gpp-options.ts'
import type { IabConsent } from './iab-consent.ts'
import { signal } from './signal.ts'
import { usFields } from './us-fields.ts'

/** A section with nothing in it. Empty itself where there is no section of that name. */
function emptySection(name: string): Record<string, unknown> {
  const model = new GppModel()
  try {
    // The model makes a section when its first field is set; all of the American ones have this.
    model.setFieldValue(name, 'SaleOptOut', 0)
  } catch {
    return {}
  }
  return model.getSection(name) ?? {}
}

/** Which section speaks for this visitor, and what it says: read at every call. */
async function sectionFor(consent: IabConsent, { us, tcf }: GppOptions, now: () => number) {
  if (tcf && (consent.model ?? 'opt_in') === 'opt_in') {
    const { tcString, vendorList } = await import('./tc-string.ts')
    const list = await vendorList(tcf)
    return { name: 'tcfeuv2', read: () => tcString(consent, tcf, list, now()) }
  }
  if (!us) return undefined
  const { section: name = 'usnat' } = us
  const empty = emptySection(name)
  if (!Object.keys(empty).length) throw new Error(`gpp: there is no section ${name}`)
  return { name, read: () => usFields(consent, us, empty) }
}

/**
 * Puts the interface of the GPP in the place of its stub, and tells it of every change.
 *
 * @returns Its own stop. What was said last stays said.
 */
export async function startGpp(
  consent: IabConsent,
  options: GppOptions,
  now: () => number = Date.now,
): Promise<() => void> {
  const section = await sectionFor(consent, options, now)
  const { cmp } = options
  const api = new CmpApi(cmp?.id ?? 1, cmp?.version ?? 1)
  const ids = [...Sections.SECTION_ID_NAME_MAP].filter(([, name]) => name === section?.name).map(([id]) => id)
  api.setSupportedAPIs(ids.map((id) => `${id}:${section?.name}`))
  api.setApplicableSections(ids.length ? ids : [-1])
  return signal(
    consent,
    {},
    () => ({ said: section?.read(), asking: Boolean(section && consent.asks?.().length) }),
    (_page, { said, asking }, first) => {
      const name = section?.name ?? ''
      if (typeof said === 'string') api.setSectionString(name, said)
      else for (const [field, value] of Object.entries(said ?? {})) api.setFieldValue(name, field, value)
      if (first) api.setCmpStatus(CmpStatus.LOADED)
      else api.fireSectionChange(name)
      api.setCmpDisplayStatus(asking ? CmpDisplayStatus.VISIBLE : CmpDisplayStatus.HIDDEN)
      // Under GDPR there is nothing to go by before an answer; where opting out is the rule, there is.
      const waits = asking && name === 'tcfeuv2'
      api.setSignalStatus(waits ? SignalStatus.NOT_READY : SignalStatus.READY)
    },
  )
}
