// A server has no elements; it may import the class all the same.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

/** A task of its own where the browser has that, so that nothing waits for long: neither the next paint nor the next key. */
const breathe = async (): Promise<void> =>
  // It inherits the signal of the page's own task, and rejects where the page aborts that.
  (globalThis as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.().catch(() => {})

/** What is done in the next task, if anything. */
export type Then = (() => Then | Promise<void>) | void

/**
 * An element with a shadow root that is drawn anew, once, some time after it was asked to. It is what surveys
 * need of `LitElement`, without the 2,400 bytes of the rest: attributes are the state, so there is nothing to
 * keep in step.
 */
export abstract class TemplateElement extends Base {
  /** Where it draws. */
  protected readonly root: ShadowRoot = this.attachShadow({ mode: 'open' })
  #due = false
  #drawn = Promise.resolve()
  #styles: string[]

  constructor(styles: string) {
    super()
    this.#styles = [styles]
  }

  /** Adds styles. They are read with the next drawing, not in the task of the page that makes the element. */
  protected wear(styles: string): void {
    this.#styles.push(styles)
  }

  /** Whether it is drawn in the task that asked for it. */
  protected get atOnce(): boolean {
    return false
  }

  /** Draws. Called while connected only. What it returns is done once that is drawn, and what that returns then: each in a task of its own. */
  protected abstract update(): Then

  /** Settles when what was asked for last is drawn, and all is done that follows from it. */
  get updateComplete(): Promise<void> {
    return this.#drawn
  }

  /** Asks to be drawn anew. */
  requestUpdate(): void {
    if (this.#due) return
    this.#due = true
    this.#drawn = this.#draw().catch((error) => console.error(`heed: <${this.localName}>`, error))
  }

  async #draw(): Promise<void> {
    await (this.atOnce || breathe())
    this.#due = false
    let then: Then = this.isConnected ? () => this.update() : undefined
    while (then) {
      then = await then()
      for (const styles of this.#styles.splice(0)) {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(styles)
        this.root.adoptedStyleSheets.push(sheet)
      }
      if (then) await breathe()
    }
  }

  connectedCallback(): void {
    this.requestUpdate()
  }

  attributeChangedCallback(): void {
    this.requestUpdate()
  }
}
