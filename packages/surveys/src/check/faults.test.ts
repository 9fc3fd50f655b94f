import { describe, expect, it } from 'vitest'
import { checkSurvey } from './check-survey.ts'
import { conditionFaults } from './condition-faults.test.kit.ts'
import type { Fault } from './fault.test.kit.ts'
import { severities } from './finding.ts'
import { good } from './good-surveys.test.data.ts'
import { itemFaults } from './item-faults.test.kit.ts'
import { ruleFaults } from './rule-faults.test.kit.ts'
import { wordFaults } from './word-faults.test.kit.ts'

// Three times the same three surveys in other languages would only make the number larger.
const surveys = good.filter(({ id }, index) => good.findIndex((other) => other.id === id) === index)
const faults = surveys.flatMap((survey) =>
  [ruleFaults, conditionFaults, itemFaults, wordFaults].flatMap((kind) => [...kind(survey)]),
)
const kinds = new Set(faults.map(({ kind }) => kind))

const missed = ({ survey, expected }: Fault) => {
  const found = new Set(checkSurvey(survey).map(({ code, path }) => `${code} ${path}`))
  return expected.map((one) => one.join(' ')).filter((one) => !found.has(one))
}

describe(`${faults.length} faults in ${surveys.length} surveys`, () => {
  it.each(
    [...kinds].map((kind) => {
      const all = faults.filter((fault) => fault.kind === kind)
      return [kind, all.length, all] as const
    }),
  )('are found: %s, %d times', (_, __, all) => {
    for (const fault of all) {
      expect(fault.expected.length).toBeGreaterThan(0)
      const left = missed(fault)
      if (left.length) expect.fail(`${fault.survey.id}: ${left.join(', ')} not found`)
    }
  })

  it('are hundreds, with every code among them', () => {
    const codes = new Set(faults.flatMap(({ expected }) => expected.map(([code]) => code)))
    console.log(`surveys: ${faults.length} faults of ${kinds.size} kinds looked for`)
    expect(faults.length).toBeGreaterThanOrEqual(200)
    expect(Object.keys(severities).filter((code) => !codes.has(code as 'loop'))).toEqual([])
  })
})
