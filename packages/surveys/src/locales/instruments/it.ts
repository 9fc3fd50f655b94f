import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: 'Per niente d’accordo', high: 'Completamente d’accordo' }
const why = 'Qual è il motivo principale della Sua risposta?'

/** Italian: the ten statements of SUS. `{subject}` follows no preposition that would melt with its article, and no adjective agrees with it or with whoever answers. */
export const sus: AgreementWords = {
  ...agreement,
  subject: 'questo sistema',
  statements: [
    'Penso che mi piacerebbe usare {subject} spesso',
    'Ho trovato in {subject} una complessità non necessaria',
    'Ho trovato {subject} facile da usare',
    'Penso che avrei bisogno dell’aiuto di una persona con conoscenze tecniche per poter usare {subject}',
    'Ho trovato le varie funzioni ben integrate in {subject}',
    'Ho trovato troppe incoerenze in {subject}',
    'Immagino che la maggior parte delle persone imparerebbe molto in fretta a usare {subject}',
    'Ho trovato molto macchinoso usare {subject}',
    'Usando {subject} ho provato un forte senso di sicurezza',
    'Ho dovuto imparare molte cose prima di poter iniziare a usare {subject}',
  ],
}

/** Italian: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: 'Questo sistema',
  statements: ['{subject} offre funzionalità che soddisfano le mie esigenze', '{subject} è facile da usare'],
}

/** Italian: product/market fit. */
export const pmf: PmfWords = {
  subject: 'questo prodotto',
  text: 'Che cosa proverebbe se non potesse più usare {subject}?',
  very: 'Molta delusione',
  somewhat: 'Un po’ di delusione',
  not: 'Nessuna delusione (non è così utile)',
  gone: 'Non pertinente – non lo uso più',
  why,
}

/** Italian: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: 'Che cosa prova se dispone di questa funzione?',
  without: 'Che cosa prova se non dispone di questa funzione?',
  labels: ['Mi piace', 'Me lo aspetto', 'Mi è indifferente', 'Posso accettarlo', 'Non mi piace'],
}

/** Italian: thumbs. */
export const thumbs: InstrumentWords = {
  subject: 'questa pagina',
  text: 'Trova utile {subject}?',
  labels: ['No', 'Sì'],
  why,
}

/** Italian: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: 'la nostra azienda',
  product: 'Quanto è stato buono o cattivo il prodotto che {subject} Le ha fornito?',
  service: 'Quanto è stato buono o cattivo il servizio che {subject} Le ha fornito?',
  emotion: 'Quanto è stato buono o cattivo il Suo stato d’animo nel rapporto con {subject}?',
  labels: ['Molto cattivo', 'Cattivo', 'Né buono né cattivo', 'Buono', 'Molto buono'],
  why,
}
