import type { Rule } from './audit/rule.ts'

/** The table of `docs/guides/consent-rules.md`, before the formatter has aligned it. */
export const guideTable = (rules: readonly Rule[]): readonly string[] =>
  rules.map(
    ({ number, rule, source, leftOut }) =>
      `| ${number} | ${rule}${leftOut ? ` _Left out: ${leftOut}._` : ''} | ${source} |`,
  )
