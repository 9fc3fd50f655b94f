/** Purposes of the events that are not for `analytics`. These two have a nested shape of their own, too. */
export const purposes: Readonly<Record<string, string>> = {
  survey_submitted: 'feedback',
  consent_changed: 'necessary',
}
