/**
 * What the banner and the choices say themselves, in one language. `{name}` is the controller; other names in braces are
 * explained beside their line.
 */
export interface Words {
  /** BCP 47 tag: the `lang` of what is shown. */
  readonly locale: string
  /** Reading direction: the `dir` of what is shown. */
  readonly dir: 'ltr' | 'rtl'
  /** What a screen reader calls the banner. */
  readonly region: string
  /** The banner's one sentence. `{purposes}`: the titles of what may be allowed. */
  readonly ask: string
  /** The same where the rest is allowed until a no (`opt_out` and `notice`). `{purposes}` as above. */
  readonly tell: string
  readonly acceptAll: string
  readonly rejectAll: string
  /** The same two where only a part is asked for: the rest stays as it was. */
  readonly accept: string
  readonly reject: string
  /** The one button of a notice. */
  readonly understood: string
  /** Opens the choices. */
  readonly choose: string
  /** Heading of the choices. */
  readonly title: string
  /** Under that heading. */
  readonly intro: string
  /** Under that, once something is allowed: how to take it all back. */
  readonly takeBack: string
  /** Beside a sensitive purpose: "accept all" leaves it out. */
  readonly separately: string
  readonly save: string
  readonly close: string
  /** The link to the site's own privacy page. */
  readonly privacy: string
  /** Beside a purpose that needs no choice. */
  readonly alwaysOn: string
  /** Global Privacy Control was seen and is honoured (11 CCR 7025 (c)(6) wants this shown). */
  readonly gpc: string
  /** Who works for a purpose. `{services}`: their names. */
  readonly services: string
}
