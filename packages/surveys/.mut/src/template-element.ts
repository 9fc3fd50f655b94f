// A server has no elements; it may import the class all the same.
const Base = globalThis.HTMLElement ?? (class {} as typeof HTMLElement)

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

  /** Draws. Called while connected only. */
  protected abstract update(): void

  /** Settles when what was asked for is drawn. */
  get updateComplete(): Promise<void> {
    return this.#next ?? Promise.resolve()
  }

  /** Asks to be drawn anew. */
  requestUpdate(): void {
    this.#next ??= Promise.resolve().then(() => {
      this.#next = undefined
      if (this.isConnected) this.update()
    })
  }

  connectedCallback(): void {
    this.requestUpdate()
  }

  attributeChangedCallback(): void {
    this.requestUpdate()
  }
}
