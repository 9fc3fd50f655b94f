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

/** Sends one command. Rejects with the driver's own words, or when none came in time. */
async function say(url, method, body, patience) {
  const answer = await fetch(url, {
    method,
    signal: AbortSignal.timeout(patience),
    ...(body && { body: JSON.stringify(body) }),
  })
  const { value } = await answer.json()
  if (!answer.ok) throw new Error(`${method} ${url}: ${value?.error}: ${value?.message}`)
  return value
}

async function untilAnswering(base, tries = 200) {
  for (let i = 0; i < tries; i++) {
    const up = await say(`${base}/status`, 'GET', undefined, 5_000).catch(() => undefined)
    if (up) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('WebKitWebDriver did not answer')
}

/** Ends a process and all that it started. */
function endAll({ pid }) {
  try {
    process.kill(-pid, 'SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

export async function startWebKit({ driver, browser, display }, pageLoadStrategy = 'none') {
  const screen = await startDisplay(display)
  const port = await freePort()
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, DISPLAY: screen.name },
  })
  const end = () => {
    process.off('exit', end)
    endAll(child)
    screen.child.kill()
  }
  process.on('exit', end)
  const base = `http://127.0.0.1:${port}`
  try {
    await untilAnswering(base)
    const options = { binary: browser, args: ['--automation'] }
    const wanted = { browserName: 'MiniBrowser', pageLoadStrategy, 'webkitgtk:browserOptions': options }
    const capabilities = { alwaysMatch: wanted }
    const { sessionId } = await say(`${base}/session`, 'POST', { capabilities }, 60_000)
    return {
      ask: (method, path, body, patience = 120_000) =>
        say(`${base}/session/${sessionId}/${path}`, method, body, patience),
      end,
    }
  } catch (error) {
    end()
    throw error
  }
}
