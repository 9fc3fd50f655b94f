import type { Words } from './words.ts'

/** German. */
export const de: Words = {
  locale: 'de',
  dir: 'ltr',
  region: 'Auswahl zum Datenschutz',
  ask: 'Sie entscheiden, wofür {name} Ihre Daten verwenden darf: {purposes}.',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  choose: 'Auswählen',
  title: 'Ihre Auswahl zum Datenschutz',
  intro: '{name} verwendet Ihre Daten nur für das, was Sie hier erlauben. Sie können das jederzeit ändern.',
  takeBack: '„Alle ablehnen“ nimmt alles zurück, was Sie erlaubt haben.',
  save: 'Auswahl speichern',
  close: 'Schließen',
  privacy: 'Datenschutzerklärung',
  alwaysOn: 'Immer aktiv',
  gpc: 'Ihr Widerspruch gilt: Ihr Browser sendet Global Privacy Control.',
  services: 'Dienste: {services}',
}
