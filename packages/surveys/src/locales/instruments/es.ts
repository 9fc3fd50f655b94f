import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: 'Totalmente en desacuerdo', high: 'Totalmente de acuerdo' }
const why = '¿Cuál es el motivo principal de su respuesta?'

/** Spanish: the ten statements of SUS. No adjective agrees with `{subject}` or with whoever answers. */
export const sus: AgreementWords = {
  ...agreement,
  subject: 'este sistema',
  statements: [
    'Creo que me gustaría usar {subject} con frecuencia',
    'Encontré en {subject} una complejidad innecesaria',
    'Me pareció que {subject} era fácil de usar',
    'Creo que necesitaría la ayuda de una persona con conocimientos técnicos para poder usar {subject}',
    'Me pareció que las distintas funciones estaban bien integradas en {subject}',
    'Me pareció que había demasiadas incoherencias en {subject}',
    'Imagino que la mayoría de la gente aprendería muy rápido a usar {subject}',
    'Me pareció que usar {subject} era muy engorroso',
    'Sentí mucha seguridad al usar {subject}',
    'Tuve que aprender muchas cosas antes de poder empezar a usar {subject}',
  ],
}

/** Spanish: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: 'Este sistema',
  statements: ['{subject} ofrece funciones que cumplen mis requisitos', '{subject} es fácil de usar'],
}

/** Spanish: product/market fit. */
export const pmf: PmfWords = {
  subject: 'este producto',
  text: '¿Qué sentiría si ya no pudiera usar {subject}?',
  very: 'Mucha decepción',
  somewhat: 'Algo de decepción',
  not: 'Ninguna decepción (no es tan útil)',
  gone: 'No procede – ya no lo uso',
  why,
}

/** Spanish: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: '¿Qué siente si dispone de esta función?',
  without: '¿Qué siente si no dispone de esta función?',
  labels: ['Me gusta', 'Cuento con ello', 'Me es indiferente', 'Puedo aceptarlo', 'No me gusta'],
}

/** Spanish: thumbs. */
export const thumbs: InstrumentWords = {
  subject: 'esta página',
  text: '¿Le resulta útil {subject}?',
  labels: ['No', 'Sí'],
  why,
}

/** Spanish: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: 'nuestra empresa',
  product: '¿En qué medida fue bueno o malo el producto que recibió de {subject}?',
  service: '¿En qué medida fue bueno o malo el servicio que recibió de {subject}?',
  emotion: '¿En qué medida fue bueno o malo lo que sintió en su trato con {subject}?',
  labels: ['Muy malo', 'Malo', 'Ni bueno ni malo', 'Bueno', 'Muy bueno'],
  why,
}
