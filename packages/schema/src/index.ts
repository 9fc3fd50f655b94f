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
export { AudienceSchema, MatchSchema, type Audience, type Match } from './survey-audience.ts'
export { ChoicesSchema, PictureItemSchema, type Choices, type PictureItem } from './survey-choices.ts'
export { SurveyDefinitionSchema, type SurveyDefinition } from './survey-definition.ts'
export {
  EventTriggerSchema,
  PageTriggerSchema,
  SurfaceSchema,
  SurveyDeliverySchema,
  TriggerSchema,
  type EventTrigger,
  type PageTrigger,
  type Surface,
  type SurveyDelivery,
  type Trigger,
} from './survey-delivery.ts'
export {
  EndingSchema,
  FlowSchema,
  RuleSchema,
  type Flow,
  type Rule,
  type SurveyEnding,
} from './survey-flow.ts'
export { InstrumentSchema, KindSchema, type Instrument, type Kind } from './survey-instrument.ts'
export {
  ConsentItemSchema,
  ContactItemSchema,
  DateItemSchema,
  KanoItemSchema,
  MatrixItemSchema,
  MaxDiffItemSchema,
  MessageItemSchema,
  RankingItemSchema,
  SliderItemSchema,
  type ConsentItem,
  type ContactItem,
  type DateItem,
  type KanoItem,
  type MatrixItem,
  type MaxDiffItem,
  type MessageItem,
  type RankingItem,
  type SliderItem,
} from './survey-item-kinds.ts'
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
