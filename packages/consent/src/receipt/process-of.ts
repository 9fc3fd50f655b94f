import type { ConsentPolicy, ConsentReceipt, ConsentRecord, Purpose, ReceiptDocument } from '@heed/schema'
import { isRequired } from '../is-required.ts'
import { own } from '../own.ts'
import { textIn } from '../text-in.ts'
import type { ReceiptDetails } from './receipt-details.ts'

type Process = ReceiptDocument['dpv:hasRecordOfActivity']['dpv:hasProcess'][number]
type Status = NonNullable<Process['dpv:hasConsentStatus']>
type State = ConsentReceipt['purposes'][number]['state']

const iso = (time: number) => new Date(time).toISOString()

/**
 * What a decision says of one purpose. A yes is claimed only where there was one that still counts: allowed without
 * asking, or a yes to something that has changed since, is no consent.
 */
function statusOf(record: ConsentRecord, id: string, state: State): Status['@type'] {
  if (state === 'granted' && own(record.choices, id) === true) return 'dpv:ConsentGiven'
  if (state === 'denied') return record.method === 'withdraw' ? 'dpv:ConsentWithdrawn' : 'dpv:ConsentRefused'
  return 'dpv:ConsentUnknown'
}

/** Who else gets data for a purpose: the services that the choice was about, whatever the policy names today. */
function recipientsOf(record: ConsentRecord, purpose: Purpose): Process['dpv:hasRecipient'] {
  const cover = own(record.covers ?? {}, purpose.id) as readonly string[] | undefined
  const today = (own(purpose, 'services') ?? []) as NonNullable<Purpose['services']>
  const ids = cover?.slice(1) ?? (isRequired(purpose) ? today.map(({ id }) => id) : [])
  return [
    { '@id': '#controller' },
    ...ids.map((id) => {
      const service = today.find((one) => one.id === id)
      return {
        '@type': 'dpv:Recipient' as const,
        'dct:identifier': id,
        // A service that has left the policy has left only its id.
        'dpv:hasName': service?.name ?? id,
        ...(service?.privacyUrl !== undefined && { 'schema:url': service.privacyUrl }),
      }
    }),
  ]
}

/** One purpose of a receipt, as TS 27560 calls it a process. */
export function processOf(
  policy: ConsentPolicy,
  record: ConsentRecord,
  purpose: Purpose,
  state: State,
  { data = {}, kept = {} }: ReceiptDetails,
): Process {
  const { id } = purpose
  const required = isRequired(purpose)
  const status = statusOf(record, id, state)
  const [version = purpose.version ?? policy.version] = (own(record.covers ?? {}, id) ?? []) as string[]
  const words = (own(data, id) ?? []) as readonly string[]
  return {
    '@type': 'dpv:Process',
    'dpv:hasPurpose': {
      '@type': 'dpv:Purpose',
      'dct:identifier': id,
      'dct:title': textIn(purpose.title, record.locale),
      'dct:description': textIn(purpose.description, record.locale),
      'schema:version': version,
    },
    'dpv:hasNecessity': required ? 'dpv:Required' : 'dpv:Optional',
    'dpv:hasPersonalData': (words.length
      ? words
      : ['Not stated apart from the description of the purpose.']
    ).map((text) => ({ '@type': 'dpv:PersonalData', 'dct:description': text })),
    'dpv:hasStorageCondition': {
      '@type': 'dpv:StorageDuration',
      'dpv:hasDuration': (own(kept, id) as string | undefined) ?? 'Not stated.',
    },
    'dpv:hasRecipient': recipientsOf(record, purpose),
    ...(status === 'dpv:ConsentGiven' && { 'dpv:hasLegalBasis': 'dpv:ExpressedConsent' as const }),
    // What can't be refused was not decided about.
    ...(!required && {
      'dpv:hasConsentStatus': {
        '@type': status,
        'dpv:isIndicatedBy': 'dpv:DataSubject' as const,
        'dpv:hasIndicationMethod': record.method,
        'dpv:isIndicatedAtTime': iso(record.time),
        'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration' as const, 'rdf:value': iso(record.expires) },
      },
    }),
    'heed:state': state,
  }
}
