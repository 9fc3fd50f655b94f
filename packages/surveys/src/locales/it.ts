import type { InstrumentWords, UiWords } from '../words.ts'

/** Italian: the words around a question. */
export const ui: UiWords = {
  dir: 'ltr',
  space: ' ',
  title: 'La Sua opinione',
  next: 'Avanti',
  back: 'Indietro',
  send: 'Invia',
  sending: 'Invio in corso…',
  close: 'Chiudi',
  thanks: 'Grazie per la Sua risposta.',
  kept: 'La connessione è assente. La Sua risposta è conservata e sarà inviata appena possibile.',
  stay: 'Fino ad allora lasci aperta questa pagina.',
  failed: 'Non è stato possibile inviare la Sua risposta. La preghiamo di riprovare.',
  choose: 'Scelga un numero da {min} a {max}',
  write: 'Scriva qualche parola',
  hint: 'Facoltativo. La preghiamo di non indicare dati personali.',
  left: 'Caratteri rimanenti: {n}',
}

/** Italian: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: 'Con quale probabilità consiglierebbe {subject} a un amico o a un collega?',
  subject: 'la nostra azienda',
  low: 'Per niente probabile',
  high: 'Estremamente probabile',
  why: 'Qual è il motivo principale della Sua valutazione?',
}

/** Italian: satisfaction. */
export const csat: InstrumentWords = {
  text: 'Nel complesso, qual è il Suo livello di soddisfazione per {subject}?',
  subject: 'il nostro servizio',
  labels: [
    'Molto insoddi\u00adsfacente',
    'Insoddi\u00adsfacente',
    'Neutro',
    'Soddi\u00adsfacente',
    'Molto soddi\u00adsfacente',
  ],
  why: 'Qual è il motivo principale della Sua risposta?',
}

/** Italian: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: '{subject} mi ha facilitato la risoluzione del mio problema',
  subject: 'L’azienda',
  low: 'Per niente d’accordo',
  high: 'Completamente d’accordo',
  why: 'Qual è il motivo principale della Sua risposta?',
}
