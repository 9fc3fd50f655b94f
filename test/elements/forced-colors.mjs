/**
 * The command `forced-colors` (true or false): whether Chromium paints in the system's colours. Says whether it could; other
 * engines can't be switched from here.
 */
export function forcedColors() {
  return {
    name: 'forced-colors',
    async executeCommand({ command, payload, session }) {
      if (command !== 'forced-colors') return undefined
      if (session.browser.name !== 'Chrome') return false
      const page = session.browser.getPage(session.id)
      const devtools = await page.createCDPSession()
      await devtools.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: payload ? 'active' : 'none' }],
      })
      return true
    },
  }
}
