/**
 * Why a survey does not come by itself. The first that holds is told, in this order: whether it is its moment, whether it may,
 * whether it is for this visitor, whether it has been asked enough, and whether time must pass.
 */
export type Reason =
  /** It has no `delivery`, so it never comes by itself. */
  | 'no_trigger'
  /** What happened is not what brings it up. */
  | 'wrong_trigger'
  /** The event is the right one, at another touchpoint. */
  | 'wrong_touchpoint'
  /** It waited for its `delay`, and one of its `cancel` events happened. Decided by the scheduler. */
  | 'cancelled'
  /** `feedback` is not granted, so that nothing may be remembered, not even that it was shown. */
  | 'no_consent'
  /** The device does not let anything be remembered. Decided by the scheduler. */
  | 'no_storage'
  /** What its finer conditions take is not loaded yet, or could not be. Decided by the scheduler. */
  | 'not_loaded'
  /** The event is the right one, and its `data` is not as `where` wants it. */
  | 'wrong_data'
  /** The page is none of the audience's `urls`. */
  | 'wrong_url'
  /** The page is one of the audience's `notUrls`. */
  | 'excluded_url'
  /** The device is none of the audience's. */
  | 'wrong_device'
  /** The page's language is none of the audience's. */
  | 'wrong_language'
  /** The trait `stage` is none of the audience's. */
  | 'wrong_stage'
  /** What is known of the visitor is not as the audience's `traits` want it. */
  | 'wrong_traits'
  /** There are as many responses as `quota` wants. */
  | 'quota_full'
  /** This visitor is not of the share that is asked. */
  | 'sampled_out'
  /** Something is remembered from the future: the clock was moved, and no rest can be measured. */
  | 'clock'
  /** Answers to it wait, but it was closed, or came up longer ago than a visit lasts. */
  | 'not_cut_off'
  /** It was answered once, and `untilAnswered` wants no more. */
  | 'answered_once'
  /** It was shown `seenLimit` times. */
  | 'seen_limit'
  /** It was answered less than `sameDays` ago. */
  | 'answered'
  /** It was closed without an answer less than `snoozeDays` ago. */
  | 'snoozed'
  /** It was shown less than `sameDays` ago. */
  | 'cooldown_same'
  /** Some survey was shown or answered less than `anyDays` ago. */
  | 'cooldown_any'
  /** A survey is open. */
  | 'another_open'
