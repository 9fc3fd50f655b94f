/** What of a window a stub uses. */
export interface StubPage extends EventTarget {
  readonly document: Document
  readonly frames: Window
}

type Callback = (answer: unknown, success: boolean) => void
type Api = (...call: unknown[]) => unknown
interface Message {
  readonly command: string
  readonly version?: unknown
  readonly parameter?: unknown
  readonly callId?: unknown
}

/** One of the two interfaces of the IAB: how it answers before it is there, and in which order it takes what it is told. */
export interface StubKind {
  readonly name: '__tcfapi' | '__gpp'
  /** Answers a call, or leaves it to be queued by returning false. */
  readonly answer: (call: readonly unknown[]) => boolean
  /** What a call without arguments, or with this word alone, gives to the interface that takes over. */
  readonly handOver: (word: unknown) => unknown
  /** The arguments of a call that came as a message of another frame. */
  readonly toCall: (message: Message, reply: Callback) => unknown[]
}

const api = (page: StubPage, name: string): Api | undefined => Reflect.get(page, name)

/** The frame by which others find out that the interface is here. Its name says it all, so nothing is loaded into it. */
function locate(page: StubPage, name: string): void {
  const { document } = page
  const add = () => {
    if (Reflect.get(page.frames, name)) return
    const frame = document.createElement('iframe')
    frame.hidden = true
    frame.name = name
    frame.tabIndex = -1
    document.body.append(frame)
  }
  if (document.body) add()
  else document.addEventListener('DOMContentLoaded', add, { once: true })
}

/**
 * Puts an interface of the IAB into the page before it is there: it answers `ping`, keeps the rest for later, and takes the
 * messages of other frames. A page that has one of its own keeps it.
 *
 * @example
 * installStub(window, tcfStub())
 */
export function installStub(page: StubPage, { name, answer, handOver, toCall }: StubKind): void {
  if (typeof api(page, name) === 'function') return
  const stub: Api = (...call) => {
    if (typeof call[0] !== 'string' || call[0] === 'events') return handOver(call[0])
    if (!answer(call)) (handOver(undefined) as unknown[]).push(call)
    return undefined
  }
  Reflect.set(page, name, stub)
  locate(page, `${name}Locator`)
  page.addEventListener('message', (event) => {
    const { data, source } = event as MessageEvent
    try {
      const asText = typeof data === 'string'
      if (asText && !data.includes(name)) return
      const message: Message | undefined = Object(asText ? JSON.parse(data) : data)[`${name}Call`]
      if (!message) return
      const reply: Callback = (returnValue, success) => {
        const answered = { [`${name}Return`]: { returnValue, success, callId: message.callId } }
        // Frames of other origins ask, and what they get is what the page says to all.
        source?.postMessage(asText ? JSON.stringify(answered) : answered, { targetOrigin: '*' })
      }
      api(page, name)?.(...toCall(message, reply))
    } catch {
      // A message that only looked like one of these.
    }
  })
}
