import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

/** Starts a display without a screen; resolves with its name (`:7`) once it is up. */
function startDisplay(program) {
  const child = spawn(program, ['-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)))
    child.stdio[3].once('data', (data) => resolve({ name: `:${String(data).trim()}`, child }))
  })
}

async function untilAnswering(port, tries = 100) {
  for (let i = 0; i < tries; i++) {
    const up = await fetch(`http://127.0.0.1:${port}/status`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('WebKitWebDriver did not answer')
}

/** Starts WebKitGTK's driver on a display of its own. Returns its port and a stop. */
export async function startWebKit({ driver, display }) {
  const screen = await startDisplay(display)
  const port = await freePort()
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, DISPLAY: screen.name },
  })
  await untilAnswering(port)
  return {
    port,
    stop() {
      child.kill()
      screen.child.kill()
    },
  }
}
