/** What `<heed-consent-embed>` and `<heed-consent-link>` say themselves, in one language. */
export interface EmbedWords {
  /** Who gets what, and when. `{service}`: who it comes from. */
  readonly told: string
  /** Loads this one, this once. */
  readonly load: string
  /** Allows the purpose from now on. `{purpose}`: its title. */
  readonly always: string
  /** The link to the privacy page of `{service}`. */
  readonly privacy: string
  /** The way back to the choices. */
  readonly choices: string
  /** The same where the law is opt-out. In English the very words of 11 CCR 7015 (b). */
  readonly optOut: string
}
