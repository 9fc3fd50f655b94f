/** A reporter that counts, by engine, and keeps the names of what failed. */
export function counter() {
  const engines = new Map()
  const failures = []

  const add = (engine, file, suite, path) => {
    const total = engines.get(engine) ?? { passed: 0, failed: 0 }
    for (const test of suite.tests) {
      if (test.skipped) continue
      if (test.passed) total.passed++
      else {
        total.failed++
        failures.push(
          `${engine}: ${file}: ${[...path, test.name].join(' ')}: ${test.error?.message ?? 'no reason given'}`,
        )
      }
    }
    engines.set(engine, total)
    for (const inner of suite.suites) add(engine, file, inner, [...path, inner.name])
  }

  return {
    reporter: {
      onTestRunFinished({ sessions }) {
        for (const { browser, testFile, testResults, errors } of sessions) {
          const file = testFile?.split(/[\\/]/).at(-1)
          if (testResults) add(browser.name, file, testResults, [])
          else {
            const error = { message: errors?.map(({ message }) => message).join('; ') }
            add(browser.name, file, { tests: [{ name: 'the file', passed: false, error }], suites: [] }, [])
          }
        }
      },
    },
    failures,
    totals: () => [...engines].map(([engine, total]) => ({ engine, ...total })),
  }
}
