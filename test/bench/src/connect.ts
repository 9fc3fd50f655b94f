import { once } from 'node:events'

/** A browser's debugger: Chrome's DevTools protocol, with sessions in one socket (https://chromedevtools.github.io/devtools-protocol). */
export interface Debugger {
  /** Asks the browser, or a tab by its session. Rejects with what the browser says against it, and for a tab that is gone. */
  ask(method: string, params?: object, session?: string): Promise<Record<string, unknown>>
  /** Resolves when this event comes from a session. */
  happens(event: string, session: string): Promise<void>
  close(): void
}

/** Connects to the debugger at this address. */
export async function connect(url: string): Promise<Debugger> {
  const socket = new WebSocket(url)
  await once(socket, 'open')
  const waiting = new Map<number, (message: { result?: object; error?: { message: string } }) => void>()
  const listeners = new Set<(method: string, session: string | undefined) => void>()
  let last = 0
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data))
    waiting.get(message.id)?.(message)
    waiting.delete(message.id)
    if (message.method)
      for (const listener of listeners)
        listener(message.method, message.params?.sessionId ?? message.sessionId)
  })
  socket.addEventListener('close', () => {
    for (const settle of waiting.values()) settle({ error: { message: 'gone' } })
  })
  const ask = (method: string, params: object = {}, sessionId?: string) =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
      const id = ++last
      const stop = (method: string, session: string | undefined) => {
        if (method === 'Target.detachedFromTarget' && session === sessionId)
          settle({ error: { message: 'gone' } })
      }
      const settle = ({ result, error }: { result?: object; error?: { message: string } }) => {
        listeners.delete(stop)
        waiting.delete(id)
        if (error) reject(new Error(`${method}: ${error.message}`))
        else resolve(result as Record<string, unknown>)
      }
      if (sessionId) listeners.add(stop)
      waiting.set(id, settle)
      socket.send(JSON.stringify({ id, method, params, sessionId }))
    })
  const happens = (what: string, of: string) =>
    new Promise<void>((resolve) => {
      const look = (method: string, session: string | undefined) => {
        if (method !== what || session !== of) return
        listeners.delete(look)
        resolve()
      }
      listeners.add(look)
    })
  return { ask, happens, close: () => socket.close() }
}
