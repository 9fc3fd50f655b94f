/** A reporter that only counts, by engine. */
export function counter() {
  const engines = new Map()

  const add = (engine, suite) => {
    const total = engines.get(engine) ?? { passed: 0, failed: 0 }
    for (const test of suite.tests) {
      if (test.skipped) continue
      if (test.passed) total.passed++
      else total.failed++
    }
    engines.set(engine, total)
    for (const inner of suite.suites) add(engine, inner)
  }

  return {
    reporter: {
      onTestRunFinished({ sessions }) {
        for (const session of sessions) {
          if (session.testResults) add(session.browser.name, session.testResults)
          else add(session.browser.name, { tests: [{ passed: false }], suites: [] })
        }
      },
    },
    totals: () => [...engines].map(([engine, total]) => ({ engine, ...total })),
  }
}
