import type { Words } from './words.ts'

/** German. */
export const words: Words = {
  locale: 'de',
  dir: 'ltr',
  region: 'Auswahl zum Datenschutz',
  ask: 'Sie entscheiden, wofür {name} Ihre Daten verwenden darf: {purposes}.',
  tell: '{name} verwendet Ihre Daten für: {purposes}. Sie können jederzeit Nein sagen.',
  acceptAll: 'Alle akzeptieren',
  rejectAll: 'Alle ablehnen',
  understood: 'Verstanden',
  choose: 'Auswählen',
  title: 'Ihre Auswahl zum Datenschutz',
  intro: '{name} verwendet Ihre Daten nur für das, was Sie hier erlauben. Sie können das jederzeit ändern.',
  takeBack: '„Alle ablehnen“ nimmt alles zurück, was Sie erlaubt haben.',
  separately: 'Braucht ein eigenes Ja: „Alle akzeptieren“ lässt es aus.',
  save: 'Auswahl speichern',
  close: 'Schließen',
  privacy: 'Datenschutzerklärung',
  alwaysOn: 'Immer aktiv',
  gpc: 'Ihr Widerspruch gilt: Ihr Browser sendet Global Privacy Control.',
  services: 'Dienste: {services}',
}
