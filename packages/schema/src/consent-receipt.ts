import * as v from 'valibot'
import { ConsentRecordSchema } from './consent-record.ts'
import { HashSchema, IdSchema, LocaleSchema, SlugSchema, VersionSchema } from './id.ts'

const iso = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, 'must be a time in UTC as in ISO 8601'),
)
const urn = v.pipe(
  v.string(),
  v.regex(/^urn:uuid:[0-9a-f-]{36}(#receipt-\d+)?$/, 'must be the URN of a record'),
)
const stated = v.pipe(v.string(), v.minLength(1))

const recipient = v.object({
  '@type': v.literal('dpv:Recipient'),
  'dct:identifier': SlugSchema,
  'dpv:hasName': v.string(),
  'schema:url': v.exactOptional(v.string()),
})

const process = v.object({
  '@type': v.literal('dpv:Process'),
  'dpv:hasPurpose': v.object({
    '@type': v.literal('dpv:Purpose'),
    'dct:identifier': SlugSchema,
    'dct:title': v.string(),
    'dct:description': v.string(),
    'schema:version': VersionSchema,
  }),
  'dpv:hasNecessity': v.picklist(['dpv:Required', 'dpv:Optional']),
  'dpv:hasPersonalData': v.pipe(
    v.array(v.object({ '@type': v.literal('dpv:PersonalData'), 'dct:description': stated })),
    v.minLength(1),
  ),
  'dpv:hasStorageCondition': v.object({
    '@type': v.literal('dpv:StorageDuration'),
    'dpv:hasDuration': stated,
  }),
  'dpv:hasRecipient': v.pipe(
    v.array(v.union([recipient, v.object({ '@id': v.literal('#controller') })])),
    v.minLength(1),
  ),
  'dpv:hasLegalBasis': v.exactOptional(v.literal('dpv:ExpressedConsent')),
  'dpv:hasConsentStatus': v.exactOptional(
    v.object({
      '@type': v.picklist([
        'dpv:ConsentGiven',
        'dpv:ConsentRefused',
        'dpv:ConsentWithdrawn',
        'dpv:ConsentUnknown',
      ]),
      'dpv:isIndicatedBy': v.literal('dpv:DataSubject'),
      'dpv:hasIndicationMethod': stated,
      'dpv:isIndicatedAtTime': iso,
      'dpv:hasDuration': v.object({ '@type': v.literal('dpv:UntilTimeDuration'), 'rdf:value': iso }),
    }),
  ),
  'heed:state': v.picklist(['granted', 'denied', 'unset']),
})

const record = v.object({
  '@id': urn,
  '@type': v.literal('dpv:ConsentRecord'),
  'dct:identifier': IdSchema,
  'dct:conformsTo': v.literal('https://w3id.org/dpv/schema/dpv-27560#record'),
  'dpv:hasDataSubject': v.object({ '@type': v.literal('dpv:DataSubject'), 'dct:description': stated }),
  'dpv:hasDataController': v.object({
    '@id': v.literal('#controller'),
    '@type': v.literal('dpv:DataController'),
    'dpv:hasName': stated,
    'dpv:hasContact': v.string(),
    'schema:url': v.exactOptional(v.string()),
  }),
  'dpv:hasJurisdiction': stated,
  'dpv:hasNotice': v.object({
    '@type': v.literal('dpv:ConsentNotice'),
    'dct:language': LocaleSchema,
    'schema:version': VersionSchema,
    'heed:variant': v.string(),
    'heed:textHash': v.exactOptional(HashSchema),
  }),
  'dpv:hasProcess': v.pipe(v.array(process), v.minLength(1)),
  'dpv:hasConsentControl': v.object({
    '@type': v.pipe(v.array(v.picklist(['dpv:ProvideConsent', 'dpv:WithdrawConsent'])), v.length(2)),
    'dpv:isExercisedAt': stated,
  }),
  'dpv:hasRight': v.object({
    '@type': v.literal('dpv:DataSubjectRight'),
    'dct:title': stated,
    'dpv:isExercisedAt': stated,
  }),
  'heed:gpc': v.boolean(),
  'heed:record': v.object({ '@type': v.literal('@json'), '@value': ConsentRecordSchema }),
})

/**
 * A consent receipt as a visitor downloads it: JSON-LD in the words of the W3C Data Privacy Vocabulary, in the shape of
 * ISO/IEC TS 27560 (https://w3id.org/dpv/guides/consent-27560). What the site did not state says so in words.
 */
export const ReceiptDocumentSchema = v.object({
  '@context': v.record(v.string(), v.unknown()),
  '@id': urn,
  '@type': v.literal('dpv:ConsentReceipt'),
  'dct:identifier': stated,
  'dpv:hasIdentifier': stated,
  'dct:conformsTo': v.literal('https://w3id.org/dpv/schema/dpv-27560#receipt'),
  'dct:created': iso,
  'dct:publisher': v.object({ '@id': v.literal('#controller') }),
  'schema:recipient': v.literal('dpv:DataSubject'),
  'dpv:hasRecordOfActivity': record,
})

/** What {@link ReceiptDocumentSchema} accepts. */
export type ReceiptDocument = v.InferOutput<typeof ReceiptDocumentSchema>
