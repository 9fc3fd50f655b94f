import type { Words } from './words.ts'

/** Brazilian Portuguese. */
export const words: Words = {
  locale: 'pt-BR',
  dir: 'ltr',
  region: 'Opções de privacidade',
  ask: 'Você decide com que finalidades {name} pode usar seus dados: {purposes}.',
  tell: '{name} usa seus dados com estas finalidades: {purposes}. Você pode recusar a qualquer momento.',
  acceptAll: 'Aceitar tudo',
  rejectAll: 'Recusar tudo',
  understood: 'Entendi',
  choose: 'Escolher',
  title: 'Suas opções de privacidade',
  intro: '{name} só usa seus dados para o que você permitir aqui. Você pode mudar isso a qualquer momento.',
  takeBack: '“Recusar tudo” retira tudo o que você permitiu.',
  separately: 'Precisa de um consentimento à parte: “Aceitar tudo” não o inclui.',
  save: 'Salvar escolhas',
  close: 'Fechar',
  privacy: 'Política de privacidade',
  alwaysOn: 'Sempre ativo',
  gpc: 'Sua recusa é respeitada: seu navegador envia o sinal Global Privacy Control.',
  services: 'Serviços: {services}',
}
