import type { InstrumentWords, UiWords } from '../words.ts'

/** Spanish: the words around a question. */
export const ui: UiWords = {
  dir: 'ltr',
  space: ' ',
  title: 'Su opinión',
  next: 'Siguiente',
  back: 'Atrás',
  send: 'Enviar',
  sending: 'Enviando…',
  close: 'Cerrar',
  thanks: 'Gracias por su respuesta.',
  kept: 'No tiene conexión. Su respuesta queda guardada y se enviará cuando vuelva a tenerla.',
  stay: 'Hasta entonces, deje abierta esta página.',
  failed: 'No se ha podido enviar su respuesta. Inténtelo de nuevo.',
  choose: 'Elija un número del {min} al {max}',
  write: 'Escriba unas palabras',
  hint: 'Opcional. No incluya datos personales.',
  left: 'Caracteres restantes: {n}',
}

/** Spanish: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: '¿Qué probabilidad hay de que recomiende {subject} a un amigo o colega?',
  subject: 'nuestra empresa',
  low: 'Nada probable',
  high: 'Extremadamente probable',
  why: '¿Cuál es el motivo principal de su puntuación?',
}

/** Spanish: satisfaction. */
export const csat: InstrumentWords = {
  text: 'En general, ¿cuál es su nivel de satisfacción con {subject}?',
  subject: 'nuestro servicio',
  labels: [
    'Muy insatis\u00adfactorio',
    'Insatis\u00adfactorio',
    'Neutro',
    'Satisfactorio',
    'Muy satisfactorio',
  ],
  why: '¿Cuál es el motivo principal de su respuesta?',
}

/** Spanish: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: '{subject} me facilitó la resolución de mi problema',
  subject: 'La empresa',
  low: 'Totalmente en desacuerdo',
  high: 'Totalmente de acuerdo',
  why: '¿Cuál es el motivo principal de su respuesta?',
}
