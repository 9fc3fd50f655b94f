import type { Field } from './in-form.ts'
import type { SurveyPlayer } from './survey-player.ts'
import { TemplateElement } from './template-element.ts'

/**
 * An element that can be a field of the page's form: under a `name`, where it stands in one. What that takes arrives then, and not
 * before: see `in-form.ts`.
 */
export abstract class FieldElement extends TemplateElement {
  /** `required` asks for an answer before the form is submitted. */
  static readonly formAssociated: boolean = true

  /** In a form: what its score is called there. Without a name it takes no part in the form. */
  declare name: string | undefined
  readonly #internals = this.attachInternals()
  #field: Promise<Field> | undefined

  /** What plays, once it has its words. */
  protected abstract readonly playing: SurveyPlayer | undefined

  /** Whoever submits a form right after choosing finds the choice in it. */
  protected override get atOnce(): boolean {
    return this.#isField
  }

  get #isField(): boolean {
    return Boolean(this.name && this.#internals.form)
  }

  /** Draws as a field of the form, if it is one. Nothing is drawn before what that takes is here. */
  protected fill(restored?: string): unknown {
    return (
      this.#isField &&
      (this.#field ??= import('./in-form.ts').then(({ inForm }) =>
        inForm(this, this.#internals, this.root),
      )).then(
        (draw) => draw(this.playing, restored),
        () => {},
      )
    )
  }

  /** The browser puts back what was chosen. */
  formStateRestoreCallback(score: string): void {
    this.fill(score)
  }

  /** The form is put back to its beginning. */
  formResetCallback(): void {
    this.fill('')
  }

  /** The form, or a fieldset in it, switches its fields off or on. */
  formDisabledCallback(): void {
    this.fill()
  }
}
