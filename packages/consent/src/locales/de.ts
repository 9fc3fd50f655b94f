import type { EmbedWords } from './embed-words.ts'
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

/** German, for the placeholders and the way back. */
export const embed: EmbedWords = {
  told: '{service} erhält Daten Ihres Browsers, etwa die IP-Adresse, erst wenn Sie dies laden.',
  load: 'Laden',
  always: '{purpose} immer erlauben',
  privacy: 'Datenschutzerklärung von {service}',
  choices: 'Datenschutz-Auswahl',
  optOut: 'Ihre Datenschutz-Auswahl',
}
