import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: 'Discordo totalmente', high: 'Concordo totalmente' }
const why = 'Qual é o principal motivo da sua resposta?'

/** Brazilian Portuguese: the ten statements of SUS. `{subject}` follows no preposition that would melt with a word such as "este", and no adjective agrees with it or with whoever answers. */
export const sus: AgreementWords = {
  ...agreement,
  subject: 'este sistema',
  statements: [
    'Acho que eu gostaria de usar {subject} com frequência',
    'Achei que {subject} tinha uma complexidade desnecessária',
    'Achei {subject} fácil de usar',
    'Acho que eu precisaria da ajuda de uma pessoa com conhecimentos técnicos para conseguir usar {subject}',
    'Achei que {subject} tinha as várias funções bem integradas',
    'Achei que {subject} tinha inconsistências demais',
    'Imagino que a maioria das pessoas aprenderia muito rapidamente a usar {subject}',
    'Achei muito trabalhoso usar {subject}',
    'Senti muita confiança ao usar {subject}',
    'Precisei aprender muitas coisas antes de conseguir começar a usar {subject}',
  ],
}

/** Brazilian Portuguese: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: 'Este sistema',
  statements: ['{subject} oferece recursos que atendem às minhas necessidades', '{subject} é fácil de usar'],
}

/** Brazilian Portuguese: product/market fit. */
export const pmf: PmfWords = {
  subject: 'este produto',
  text: 'O que você sentiria se não pudesse mais usar {subject}?',
  very: 'Muita decepção',
  somewhat: 'Alguma decepção',
  not: 'Nenhuma decepção (não é tão útil assim)',
  gone: 'Não se aplica – não uso mais',
  why,
}

/** Brazilian Portuguese: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: 'O que você sente se tiver este recurso?',
  without: 'O que você sente se não tiver este recurso?',
  labels: [
    'Gosto disso',
    'Já espero isso',
    'É indiferente para mim',
    'Posso conviver com isso',
    'Não gosto disso',
  ],
}

/** Brazilian Portuguese: thumbs. */
export const thumbs: InstrumentWords = {
  subject: 'esta página',
  text: 'Você acha {subject} útil?',
  labels: ['Não', 'Sim'],
  why,
}

/** Brazilian Portuguese: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: 'nossa empresa',
  product: 'Quão bom ou ruim foi o produto que {subject} forneceu a você?',
  service: 'Quão bom ou ruim foi o serviço que {subject} forneceu a você?',
  emotion: 'Quão bom ou ruim foi o que você sentiu no contato com {subject}?',
  labels: ['Muito ruim', 'Ruim', 'Nem bom nem ruim', 'Bom', 'Muito bom'],
  why,
}
