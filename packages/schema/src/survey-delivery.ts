import * as v from 'valibot'
import { EventNameSchema } from './event.ts'
import { SlugSchema } from './id.ts'
import { notAList } from './not-a-list.ts'
import { AudienceSchema, MatchSchema } from './survey-audience.ts'

const days = v.pipe(v.number(), v.minValue(0), v.maxValue(3_650))
const times = v.pipe(v.number(), v.integer(), v.minValue(1))
const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3_600_000))

/** Where a survey appears. */
export const SurfaceSchema = v.picklist(['inline', 'popover', 'modal', 'tab', 'sheet', 'page', 'kiosk'])

/** What {@link SurfaceSchema} accepts. */
export type Surface = v.InferOutput<typeof SurfaceSchema>

/** An event of the tracker brings it up. */
export const EventTriggerSchema = v.object({
  event: EventNameSchema,
  touchpoint: v.exactOptional(SlugSchema),
  /** What the event's `data` must be like. */
  where: v.exactOptional(v.pipe(v.array(MatchSchema), v.minLength(1), v.maxLength(16))),
  /** Milliseconds to wait after the event. */
  delay: v.exactOptional(milliseconds),
  /** Events that call it off while it waits. */
  cancel: v.exactOptional(v.pipe(v.array(EventNameSchema), v.minLength(1), v.maxLength(16))),
})

/** What {@link EventTriggerSchema} accepts. */
export type EventTrigger = v.InferOutput<typeof EventTriggerSchema>

/** Something that the visitor does, or leaves, on a page brings it up. Watched only while the survey may come. */
export const PageTriggerSchema = v.variant('on', [
  /** So long on one page, in ms, while it is in sight. */
  v.object({ on: v.literal('time'), after: milliseconds }),
  /** Scrolled to that share of the page, 0 to 1. */
  v.object({ on: v.literal('scroll'), depth: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)) }),
  /** The pointer leaves by the top of the window. */
  v.object({ on: v.literal('exit') }),
  /** Nothing was done for so long, in ms. */
  v.object({ on: v.literal('inactivity'), after: milliseconds }),
  /** An element that a CSS selector finds was clicked. */
  v.object({ on: v.literal('click'), selector: v.pipe(v.string(), v.minLength(1), v.maxLength(512)) }),
  /** The same place was clicked again and again. */
  v.object({ on: v.literal('rage_click') }),
  /** A script of the page failed. */
  v.object({ on: v.literal('error') }),
])

/** What {@link PageTriggerSchema} accepts. */
export type PageTrigger = v.InferOutput<typeof PageTriggerSchema>

/** What brings a survey up. */
export const TriggerSchema = v.union([EventTriggerSchema, PageTriggerSchema])

/** What {@link TriggerSchema} accepts. */
export type Trigger = v.InferOutput<typeof TriggerSchema>

/** When, where, to whom and how often a survey asks by itself. */
export const SurveyDeliverySchema = v.object({
  trigger: TriggerSchema,
  surface: v.exactOptional(SurfaceSchema),
  audience: v.exactOptional(AudienceSchema),
  /** The share of visitors that is ever asked, 0 to 1. Decided once a visitor, by hash. */
  sample: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** How many responses are wanted in all. */
  quota: v.exactOptional(times),
  /** How many there are so far, as whoever serves the definition knows. Until somebody tells, no quota is full. */
  responses: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  throttle: v.exactOptional(
    v.pipe(
      notAList,
      v.object({
        /** Days between two surveys of any kind. */
        anyDays: v.exactOptional(days),
        /** Days between two showings of this one. */
        sameDays: v.exactOptional(days),
        /** Days of rest after it was closed without an answer. */
        snoozeDays: v.exactOptional(days),
        /** How often it may be shown at all. 1: once. */
        seenLimit: v.exactOptional(v.pipe(times, v.maxValue(1_000))),
        /** Never again once it was answered. */
        untilAnswered: v.exactOptional(v.boolean()),
      }),
    ),
  ),
})

/** What {@link SurveyDeliverySchema} accepts. */
export type SurveyDelivery = v.InferOutput<typeof SurveyDeliverySchema>
