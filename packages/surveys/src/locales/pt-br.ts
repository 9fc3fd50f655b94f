import type { InstrumentWords, UiWords } from '../words.ts'

/** Brazilian Portuguese: the words around a question. */
export const ui: UiWords = {
  dir: 'ltr',
  space: ' ',
  title: 'Sua opinião',
  next: 'Avançar',
  back: 'Voltar',
  send: 'Enviar',
  sending: 'Enviando…',
  close: 'Fechar',
  thanks: 'Agradecemos a sua resposta.',
  kept: 'Você está sem conexão. Sua resposta está guardada e será enviada quando a conexão voltar.',
  stay: 'Até lá, deixe esta página aberta.',
  failed: 'Não foi possível enviar sua resposta. Tente novamente.',
  choose: 'Escolha um número de {min} a {max}',
  write: 'Escreva algumas palavras',
  hint: 'Opcional. Não inclua dados pessoais.',
  left: 'Caracteres restantes: {n}',
}

/** Brazilian Portuguese: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: 'Qual é a probabilidade de você recomendar {subject} a um amigo ou colega?',
  subject: 'nossa empresa',
  low: 'Nada provável',
  high: 'Extremamente provável',
  why: 'Qual é o principal motivo da sua nota?',
}

/** Brazilian Portuguese: satisfaction. */
export const csat: InstrumentWords = {
  text: 'De modo geral, qual é o seu nível de satisfação com {subject}?',
  subject: 'nosso serviço',
  labels: [
    'Muito insatis\u00adfatório',
    'Insatis\u00adfatório',
    'Neutro',
    'Satisfatório',
    'Muito satisfatório',
  ],
  why: 'Qual é o principal motivo da sua resposta?',
}

/** Brazilian Portuguese: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: '{subject} facilitou a resolução do meu problema',
  subject: 'A empresa',
  low: 'Discordo totalmente',
  high: 'Concordo totalmente',
  why: 'Qual é o principal motivo da sua resposta?',
}
