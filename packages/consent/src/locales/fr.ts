import type { Words } from './words.ts'

/** French. */
export const words: Words = {
  locale: 'fr',
  dir: 'ltr',
  region: 'Choix de confidentialité',
  ask: 'Vous décidez à quelles fins {name} peut utiliser vos données\u00a0: {purposes}.',
  tell: '{name} utilise vos données aux fins suivantes\u00a0: {purposes}. Vous pouvez refuser à tout moment.',
  acceptAll: 'Tout accepter',
  rejectAll: 'Tout refuser',
  understood: 'J’ai compris',
  choose: 'Choisir',
  title: 'Vos choix de confidentialité',
  intro:
    '{name} n’utilise vos données que pour ce que vous autorisez ici. Vous pouvez changer d’avis à tout moment.',
  takeBack: '«\u00a0Tout refuser\u00a0» retire tout ce que vous avez autorisé.',
  separately: 'Demande un accord à part\u00a0: «\u00a0Tout accepter\u00a0» ne l’inclut pas.',
  save: 'Enregistrer',
  close: 'Fermer',
  privacy: 'Politique de confidentialité',
  alwaysOn: 'Toujours actif',
  gpc: 'Votre refus est respecté\u00a0: votre navigateur envoie le signal Global Privacy Control.',
  services: 'Services\u00a0: {services}',
}
