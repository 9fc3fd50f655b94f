const valueOf = (value) => value?.value

/** What a screen reader is told of a node: its role, its name, what describes it, and whether it is checked or wrong. */
function said({ role, name, description, properties = [] }) {
  const property = (wanted) => valueOf(properties.find(({ name }) => name === wanted)?.value)
  return {
    role: valueOf(role),
    name: valueOf(name) ?? '',
    description: valueOf(description) ?? '',
    checked: property('checked') === 'true',
    invalid: property('invalid') === 'true',
  }
}

const framesIn = ({ frame, childFrames = [] }) => [frame, ...childFrames.flatMap(framesIn)]

/**
 * The command `accessibility-tree` (the name of a frame): what Chromium tells a screen reader of that frame's page, node by node.
 * Other engines don't open their trees to a test: they answer `false`.
 */
export function accessibilityTree() {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessibility-tree') return undefined
      if (session.browser.name !== 'Chrome') return false
      const devtools = await session.browser.getPage(session.id).createCDPSession()
      try {
        const { frameTree } = await devtools.send('Page.getFrameTree')
        const frame = framesIn(frameTree).find(({ name }) => name === payload)
        const { nodes } = await devtools.send('Accessibility.getFullAXTree', { frameId: frame.id })
        return nodes.filter(({ ignored }) => !ignored).map(said)
      } finally {
        await devtools.detach()
      }
    },
  }
}
