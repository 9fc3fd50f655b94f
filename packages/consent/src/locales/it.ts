import type { Words } from './words.ts'

/** Italian. */
export const words: Words = {
  locale: 'it',
  dir: 'ltr',
  region: 'Scelte sulla privacy',
  ask: 'Decide Lei per quali finalità {name} può usare i Suoi dati: {purposes}.',
  tell: '{name} usa i Suoi dati per le seguenti finalità: {purposes}. Lei può rifiutare in qualsiasi momento.',
  acceptAll: 'Accetta tutto',
  rejectAll: 'Rifiuta tutto',
  understood: 'Ho capito',
  choose: 'Personalizza',
  title: 'Le Sue scelte sulla privacy',
  intro:
    '{name} usa i Suoi dati solo per ciò che Lei consente qui. Può cambiare le Sue scelte in qualsiasi momento.',
  takeBack: '«Rifiuta tutto» revoca tutto ciò che Lei ha consentito.',
  separately: 'Richiede un consenso a parte: «Accetta tutto» non lo comprende.',
  save: 'Salva le scelte',
  close: 'Chiudi',
  privacy: 'Informativa sulla privacy',
  alwaysOn: 'Sempre attivo',
  gpc: 'Il Suo rifiuto è rispettato: il Suo browser invia il segnale Global Privacy Control.',
  services: 'Servizi: {services}',
}
