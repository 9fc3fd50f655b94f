/** The command `figures`: a test hands over what it measured. */
export function figures() {
  const all = []
  return {
    plugin: {
      name: 'figures',
      executeCommand({ command, payload, session }) {
        if (command !== 'figures') return undefined
        all.push({ engine: session.browser.name, ...payload })
        return true
      },
    },
    all: () => all,
  }
}
