/** A browser's debugging connection: numbered questions and their answers. */
export interface Socket {
  /** Rejects with what the browser says is wrong, and when the connection is gone. */
  send(method: string, params?: object, more?: object): Promise<Record<string, unknown>>
  /** Told what the browser says unasked. */
  on(listener: (message: Message) => void): void
  close(): void
}

/** What a browser says unasked. */
export interface Message {
  readonly method?: string
  readonly params?: Record<string, unknown>
  readonly sessionId?: string
}

interface Answer extends Message {
  readonly id?: number
  readonly error?: unknown
  readonly message?: string
  readonly result?: Record<string, unknown>
}

/** Connects to a browser that listens. Speaks what CDP and WebDriver BiDi have in common. */
export async function connect(url: string): Promise<Socket> {
  const socket = new WebSocket(url)
  const waiting = new Map<
    number,
    { resolve: (result: Record<string, unknown>) => void; reject: (error: Error) => void }
  >()
  const listeners: ((message: Message) => void)[] = []
  let count = 0
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer
    if (!answer.id) for (const listener of listeners) listener(answer)
    const asked = waiting.get(answer.id ?? 0)
    waiting.delete(answer.id ?? 0)
    if (answer.error) asked?.reject(new Error(`${JSON.stringify(answer.error)} ${answer.message ?? ''}`))
    else asked?.resolve(answer.result ?? {})
  })
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('the browser is gone'))
  })
  return {
    send: (method, params = {}, more = {}) =>
      new Promise((resolve, reject) => {
        waiting.set(++count, { resolve, reject })
        socket.send(JSON.stringify({ id: count, method, params, ...more }))
      }),
    on: (listener) => void listeners.push(listener),
    close: () => socket.close(),
  }
}
