import type { InstrumentWords, UiWords } from '../words.ts'

/** French: the words around a question. */
export const ui: UiWords = {
  dir: 'ltr',
  space: ' ',
  title: 'Votre avis',
  next: 'Suivant',
  back: 'Retour',
  send: 'Envoyer',
  sending: 'Envoi en cours…',
  close: 'Fermer',
  thanks: 'Merci pour votre réponse.',
  kept: 'Vous êtes hors ligne. Votre réponse est conservée et sera envoyée dès le retour de la connexion.',
  stay: 'Veuillez laisser cette page ouverte d’ici là.',
  failed: 'Votre réponse n’a pas pu être envoyée. Veuillez réessayer.',
  choose: 'Choisissez un nombre de {min} à {max}',
  write: 'Écrivez quelques mots',
  hint: 'Facultatif. Merci de ne pas indiquer de données personnelles.',
  left: 'Caractères restants\u202f: {n}',
}

/** French: likelihood to recommend. */
export const nps: InstrumentWords = {
  text: 'Quelle est la probabilité que vous recommandiez {subject} à un ami ou à un collègue\u202f?',
  subject: 'notre entreprise',
  low: 'Pas du tout probable',
  high: 'Extrêmement probable',
  why: 'Quelle est la raison principale de votre note\u202f?',
}

/** French: satisfaction. */
export const csat: InstrumentWords = {
  text: 'Dans l’ensemble, quel est votre niveau de satisfaction à l’égard de {subject}\u202f?',
  subject: 'notre service',
  labels: [
    'Très insatis\u00adfaisant',
    'Insatis\u00adfaisant',
    'Neutre',
    'Satisfaisant',
    'Très satisfaisant',
  ],
  why: 'Quelle est la raison principale de votre réponse\u202f?',
}

/** French: Customer Effort Score 2.0. */
export const ces: InstrumentWords = {
  text: '{subject} m’a facilité la résolution de mon problème',
  subject: 'L’entreprise',
  low: 'Pas du tout d’accord',
  high: 'Tout à fait d’accord',
  why: 'Quelle est la raison principale de votre réponse\u202f?',
}
