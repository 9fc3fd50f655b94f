import type { InstrumentWords, UiWords } from '../words.ts'

/** German: the words around a question. */
export const ui: UiWords = {
  dir: 'ltr',
  space: ' ',
  title: 'Ihre Meinung',
  next: 'Weiter',
  back: 'Zurück',
  send: 'Senden',
  sending: 'Wird gesendet …',
  close: 'Schließen',
  thanks: 'Vielen Dank für Ihre Antwort.',
  kept: 'Sie sind offline. Ihre Antwort ist aufgehoben und wird gesendet, sobald Sie wieder online sind.',
  stay: 'Bitte lassen Sie diese Seite so lange offen.',
  failed: 'Ihre Antwort konnte nicht gesendet werden. Bitte versuchen Sie es noch einmal.',
  choose: 'Wählen Sie eine Zahl von {min} bis {max}',
  write: 'Schreiben Sie ein paar Worte',
  hint: 'Freiwillig. Bitte nennen Sie keine persönlichen Daten.',
  left: 'Verbleibende Zeichen: {n}',
}

/** German: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: 'Wie wahrscheinlich ist es, dass Sie {subject} einem Freund oder Kollegen weiterempfehlen?',
  subject: 'uns',
  low: 'Überhaupt nicht wahrscheinlich',
  high: 'Äußerst wahrscheinlich',
  why: 'Was ist der Hauptgrund für Ihre Bewertung?',
}

/** German: satisfaction. */
export const csat: InstrumentWords = {
  text: 'Wie zufrieden sind Sie insgesamt mit {subject}?',
  subject: 'uns',
  labels: ['Sehr unzufrieden', 'Unzufrieden', 'Neutral', 'Zufrieden', 'Sehr zufrieden'],
  why: 'Was ist der Hauptgrund für Ihre Antwort?',
}

/** German: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: '{subject} hat es mir leicht gemacht, mein Anliegen zu klären',
  subject: 'Das Unternehmen',
  low: 'Stimme überhaupt nicht zu',
  high: 'Stimme voll und ganz zu',
  why: 'Was ist der Hauptgrund für Ihre Antwort?',
}
