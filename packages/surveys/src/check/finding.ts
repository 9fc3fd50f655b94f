/** How much each finding weighs: an `error` is asked wrongly or not at all; a `warning` changes nothing, and is perhaps not meant. */
export const severities = {
  id_twice: 'error',
  rule_from_nowhere: 'error',
  rule_to_nowhere: 'error',
  rule_never_applies: 'warning',
  loop: 'error',
  unreachable_item: 'error',
  unreachable_ending: 'error',
  condition_item_unknown: 'error',
  condition_item_later: 'error',
  condition_part: 'error',
  condition_operator: 'error',
  condition_value: 'error',
  condition_never_holds: 'warning',
  condition_always_holds: 'warning',
  words_missing: 'error',
  placeholder_unknown: 'error',
  placeholder_item_unknown: 'error',
  placeholder_item_later: 'error',
  placeholder_without_words: 'error',
  placeholder_may_be_empty: 'warning',
  link_not_safe: 'error',
  not_anonymous: 'warning',
  variant_mismatch: 'error',
} as const

/** What can be wrong, for programs. The guide "Survey flow" has a table of them. */
export type FindingCode = keyof typeof severities

/** One thing that is wrong with a definition. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: 'error' | 'warning'
  /** Where in the document, keys and indexes joined by dots: `flow.rules.2.when.of.0`. */
  readonly path: string
  /** The id of the item, ending or variant that it is about, where there is one. */
  readonly id?: string
  /** What is wrong and what to do about it, in English, for whoever wrote the survey. */
  readonly message: string
}

/** Makes a finding of its code. */
export function finding(code: FindingCode, path: string, message: string, id?: string): Finding {
  return { code, severity: severities[code], path, ...(id !== undefined && { id }), message }
}
