/** The command `figures`: a test hands over what it measured. */
export function figures() {
  const all = []
  return {
    plugin: {
      name: 'figures',
      executeCommand({ command, payload, session }) {
        if (command !== 'figures') return undefined
        const [, of] = /packages[\\/]([^\\/]+)/.exec(session.testFile) ?? []
        all.push({ engine: session.browser.name, of, ...payload })
        return true
      },
    },
    all: () => all,
  }
}
