import type { SurveyDefinition } from '@heed/schema'
import { emailScale } from '@heed/surveys/email'

/** What a mail's body takes: inline styles, as mail programs want them. The page that shows it keeps its own policy. */
export const mailPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'"

/**
 * A mail with a survey's scale in it, as a mail program would show it.
 *
 * @param page Where its links lead: the survey's page, absolute.
 */
export function mail(survey: SurveyDefinition, page: string, lang: string): string {
  const { html } = emailScale(survey, { link: `${page}?lang=${lang}`, locale: lang, subject: 'Fern & Field' })
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A mail</title>
    <base target="_top" />
  </head>
  <body style="margin: 0; padding: 16px; background: #ffffff">${html}</body>
</html>`
}
