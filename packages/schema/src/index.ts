export { ConditionSchema, type Condition } from './condition.ts'
export {
  ConsentModelSchema,
  ConsentPolicySchema,
  type ConsentModel,
  type ConsentPolicy,
} from './consent-policy.ts'
export {
  ConsentMethodSchema,
  ConsentRecordSchema,
  FieldGroupSchema,
  type ConsentMethod,
  type ConsentReceipt,
  type ConsentRecord,
  type FieldGroup,
} from './consent-record.ts'
export { ReceiptDocumentSchema, type ReceiptDocument } from './consent-receipt.ts'
export type { ConsentSource, ConsentState } from './consent-source.ts'
export { EnvelopeHeaderSchema, EnvelopeSchema, type Envelope, type EnvelopeHeader } from './envelope.ts'
export { DataValueSchema, EventNameSchema, SiteEventSchema, type DataValue, type SiteEvent } from './event.ts'
export {
  ConsentChangedSchema,
  HeedEventSchema,
  SurveySubmittedSchema,
  type ConsentChanged,
  type HeedEvent,
  type SurveySubmitted,
} from './heed-event.ts'
export { HashSchema, IdSchema, LocaleSchema, SlugSchema, TimeSchema, VersionSchema } from './id.ts'
export { limits } from './limits.ts'
export { parseEnvelope, parseEvent, type ParsedEnvelope, type ParsedEvent } from './parse.ts'
export {
  CleaningSchema,
  PURPOSES,
  PurposeSchema,
  ServiceSchema,
  type Cleaning,
  type HeedPurpose,
  type Purpose,
  type Service,
} from './purpose.ts'
export {
  ErrorCodeSchema,
  ErrorReplySchema,
  EventsReplySchema,
  RejectCodeSchema,
  RejectionSchema,
  type ErrorCode,
  type ErrorReply,
  type EventsReply,
  type RejectCode,
  type Rejection,
} from './reply.ts'
export {
  FlowSchema,
  InstrumentSchema,
  SurfaceSchema,
  SurveyDefinitionSchema,
  SurveyDeliverySchema,
  type Flow,
  type Instrument,
  type Surface,
  type SurveyDefinition,
  type SurveyDelivery,
} from './survey-definition.ts'
export {
  ChoiceItemSchema,
  ItemSchema,
  ScaleItemSchema,
  TextItemSchema,
  type ChoiceItem,
  type Item,
  type ScaleItem,
  type TextItem,
} from './survey-item.ts'
export {
  AnswerSchema,
  FormatSchema,
  scales,
  SurveyResponseSchema,
  type Answer,
  type Format,
  type ScoreKind,
  type SurveyResponse,
} from './survey-response.ts'
export { TextSchema, type Text } from './text.ts'
