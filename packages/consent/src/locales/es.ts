import type { Words } from './words.ts'

/** Spanish. */
export const words: Words = {
  locale: 'es',
  dir: 'ltr',
  region: 'Opciones de privacidad',
  ask: 'Usted decide para qué puede usar sus datos {name}: {purposes}.',
  tell: '{name} usa sus datos para lo siguiente: {purposes}. Usted puede negarse en cualquier momento.',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  understood: 'Entendido',
  choose: 'Elegir',
  title: 'Sus opciones de privacidad',
  intro:
    '{name} solo usa sus datos para lo que usted permita aquí. Puede cambiar su elección en cualquier momento.',
  takeBack: '«Rechazar todo» retira todo lo que ha permitido.',
  separately: 'Necesita un consentimiento aparte: «Aceptar todo» no lo incluye.',
  save: 'Guardar elección',
  close: 'Cerrar',
  privacy: 'Política de privacidad',
  alwaysOn: 'Siempre activo',
  gpc: 'Su negativa se respeta: su navegador envía la señal Global Privacy Control.',
  services: 'Servicios: {services}',
}
