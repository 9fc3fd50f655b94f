// A server has no elements; it may import the class all the same.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/** A task of its own where the browser has that, so that nothing waits for long: neither the next paint nor the next key. */
const breathe = async (): Promise<void> =>
  // It inherits the signal of the page's own task, and rejects where the page aborts that.
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.().catch(() => {})

/**
 * An element with a shadow root that is drawn anew, once, some time after it was asked to. It is what surveys
 * need of `LitElement`, without the 2,400 bytes of the rest: attributes are the state, so there is nothing to
 * keep in step.
 */
export abstract class TemplateElement extends Base {
  /** Where it draws. */
  protected readonly root: ShadowRoot = this.attachShadow({ mode: 'open' })
  #next: Promise<void> | undefined

  constructor(styles: string) {
    super()
    this.wear(styles)
  }

  /** Adds styles. */
  protected wear(styles: string): void {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(styles)
    this.root.adoptedStyleSheets.push(sheet)
  }

  /** Whether it is drawn in the task that asked for it. */
  protected get atOnce(): boolean {
    return false
  }

  /** Draws. Called while connected only. What it returns is done once that is drawn, in a task of its own. */
  protected abstract update(): (() => unknown) | void

  /** Settles when what was asked for is drawn. */
  get updateComplete(): Promise<void> {
    return this.#next ?? Promise.resolve()
  }

  /** Asks to be drawn anew. */
  requestUpdate(): void {
    this.#next ??= this.#draw().catch((error) => console.error(`heed: <${this.localName}>`, error))
  }

  async #draw(): Promise<void> {
    await (this.atOnce || breathe())
    this.#next = undefined
    const then = this.isConnected && this.update()
    if (!then) return
    await breathe()
    await then()
  }

  connectedCallback(): void {
    this.requestUpdate()
  }

  attributeChangedCallback(): void {
    this.requestUpdate()
  }
}
