import { copyScript } from './copy-script.ts'
import { runningScript, type RunningScript } from './run-script.ts'

/** Hidden frames of this site's own origin, one for each purpose, in which scripts run apart from the page. */
export interface ScriptFrames {
  /** Whether a script has run in the frame that is there now. */
  has(held: HTMLScriptElement): boolean
  /** Runs a copy of a script in the frame of its purpose. The script itself stays where it is, held. */
  run(held: HTMLScriptElement, purpose: string): RunningScript
  /** Removes the frames whose purpose isn't allowed: timers, requests under way, workers and sockets end with them. */
  end(isAllowed: (purpose: string) => boolean): void
}

interface ScriptFrame {
  readonly frame: HTMLIFrameElement
  readonly ran: Set<HTMLScriptElement>
}

function openFrame(page: Document): ScriptFrame {
  const frame = page.createElement('iframe')
  frame.hidden = true
  ;(page.body ?? page.documentElement).append(frame)
  const inside = frame.contentDocument
  // So its address is the page's, for scripts that say where they are.
  inside?.open()
  inside?.close()
  return { frame, ran: new Set() }
}

/** No frame is there until a script runs in it. */
export function scriptFrames(): ScriptFrames {
  const frames = new Map<string, ScriptFrame>()
  return {
    has: (held) => [...frames.values()].some(({ ran }) => ran.has(held)),
    run(held, purpose) {
      const { frame, ran } = frames.get(purpose) ?? openFrame(held.ownerDocument)
      frames.set(purpose, { frame, ran })
      ran.add(held)
      const inside = frame.contentDocument
      if (!inside) throw new TypeError('The frame was taken away.')
      const script = copyScript(held, inside)
      return runningScript(script, () => (inside.head ?? inside.documentElement).append(script))
    },
    end(isAllowed) {
      for (const [purpose, { frame }] of frames) {
        if (isAllowed(purpose)) continue
        frame.remove()
        frames.delete(purpose)
      }
    },
  }
}
