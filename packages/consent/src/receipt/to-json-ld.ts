import type { ConsentPolicy, ConsentReceipt, ReceiptDocument } from '@heed/schema'
import { context } from './context.ts'
import { processOf } from './process-of.ts'
import type { ReceiptDetails } from './receipt-details.ts'

const NOT_STATED = 'Not stated.'

/**
 * A receipt in the words of the W3C Data Privacy Vocabulary and the shape of ISO/IEC TS 27560: who asked, for what, who else
 * gets data, what was decided, how, when and until when, the hash of the text that was shown, and the record itself, so
 * that it can be found again in the collector's chain. `@heed/schema/json/consent-receipt.schema.json` describes it.
 * No network is asked for anything.
 *
 * @param policy The one the receipt was made under: its words and services are in the document.
 * @param details What the shape asks for and a policy does not say. What is left out says "Not stated."
 * @example
 * const receipt = consent.receipt()
 * if (receipt) console.log(JSON.stringify(toJsonLd(receipt, policy, { jurisdiction: 'DE' }), null, 2))
 */
export function toJsonLd(
  receipt: ConsentReceipt,
  policy: ConsentPolicy,
  details: ReceiptDetails = {},
): ReceiptDocument {
  const { record, controller, issued } = receipt
  const urn = `urn:uuid:${record.id}`
  const { privacyUrl } = controller
  const choices = details.choicesUrl ?? privacyUrl ?? NOT_STATED
  return {
    '@context': context,
    '@id': `${urn}#receipt-${issued}`,
    '@type': 'dpv:ConsentReceipt',
    'dct:identifier': `${record.id}#receipt-${issued}`,
    // The guide's text asks for this one, its examples for the other.
    'dpv:hasIdentifier': `${record.id}#receipt-${issued}`,
    'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#receipt',
    'dct:created': new Date(issued).toISOString(),
    'dct:publisher': { '@id': '#controller' },
    'schema:recipient': 'dpv:DataSubject',
    'dpv:hasRecordOfActivity': {
      '@id': urn,
      '@type': 'dpv:ConsentRecord',
      'dct:identifier': record.id,
      'dct:conformsTo': 'https://w3id.org/dpv/schema/dpv-27560#record',
      'dpv:hasDataSubject': {
        '@type': 'dpv:DataSubject',
        'dct:description': 'Whoever used this browser. The record holds no identifier of them.',
      },
      'dpv:hasDataController': {
        '@id': '#controller',
        '@type': 'dpv:DataController',
        'dpv:hasName': controller.name,
        'dpv:hasContact': controller.contact,
        ...(privacyUrl !== undefined && { 'schema:url': privacyUrl }),
      },
      'dpv:hasJurisdiction': details.jurisdiction ? `loc:${details.jurisdiction}` : NOT_STATED,
      'dpv:hasNotice': {
        '@type': 'dpv:ConsentNotice',
        'dct:language': record.locale,
        'schema:version': record.policy,
        'heed:variant': record.variant,
        ...(record.textHash !== undefined && { 'heed:textHash': record.textHash }),
      },
      'dpv:hasProcess': policy.purposes.map((purpose) =>
        processOf(
          policy,
          record,
          purpose,
          receipt.purposes.find(({ id }) => id === purpose.id)?.state ?? 'unset',
          details,
        ),
      ),
      'dpv:hasConsentControl': {
        '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
        'dpv:isExercisedAt': choices,
      },
      'dpv:hasRight': {
        '@type': 'dpv:DataSubjectRight',
        'dct:title': 'Right to withdraw consent',
        'dpv:isExercisedAt': choices,
      },
      'heed:gpc': record.signals.gpc,
      'heed:record': { '@type': '@json', '@value': record },
    },
  }
}
