import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: 'Pas du tout d’accord', high: 'Tout à fait d’accord' }
const why = 'Quelle est la raison principale de votre réponse\u202f?'

/** French: the ten statements of SUS. No adjective agrees with `{subject}` or with whoever answers. */
export const sus: AgreementWords = {
  ...agreement,
  subject: 'ce système',
  statements: [
    'Je pense que j’aimerais utiliser {subject} souvent',
    'J’ai trouvé {subject} inutilement complexe',
    'J’ai trouvé {subject} facile à utiliser',
    'Je pense que j’aurais besoin de l’aide d’une personne ayant des connaissances techniques pour pouvoir utiliser {subject}',
    'J’ai trouvé les différentes fonctions bien intégrées dans {subject}',
    'J’ai trouvé trop d’incohérences dans {subject}',
    'J’imagine que la plupart des gens apprendraient très vite à utiliser {subject}',
    'J’ai trouvé {subject} très pénible à utiliser',
    'J’ai ressenti une grande assurance en utilisant {subject}',
    'J’ai dû apprendre beaucoup de choses avant de pouvoir commencer à utiliser {subject}',
  ],
}

/** French: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: 'Ce système',
  statements: [
    '{subject} offre des fonctionnalités qui répondent à mes besoins',
    '{subject} est facile à utiliser',
  ],
}

/** French: product/market fit. */
export const pmf: PmfWords = {
  subject: 'ce produit',
  text: 'Que ressentiriez-vous si vous ne pouviez plus utiliser {subject}\u202f?',
  very: 'Une grande déception',
  somewhat: 'Une certaine déception',
  not: 'Aucune déception (ce n’est pas si utile)',
  gone: 'Sans objet – je ne l’utilise plus',
  why,
}

/** French: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: 'Que ressentez-vous si vous disposez de cette fonctionnalité\u202f?',
  without: 'Que ressentez-vous si vous ne disposez pas de cette fonctionnalité\u202f?',
  labels: ['Cela me plaît', 'Je m’y attends', 'Cela m’est égal', 'Je m’en accommode', 'Cela me déplaît'],
}

/** French: thumbs. */
export const thumbs: InstrumentWords = {
  subject: 'cette page',
  text: 'Trouvez-vous {subject} utile\u202f?',
  labels: ['Non', 'Oui'],
  why,
}

/** French: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: 'notre entreprise',
  product: 'À quel point le produit que vous a fourni {subject} était-il bon ou mauvais\u202f?',
  service: 'À quel point le service que vous a fourni {subject} était-il bon ou mauvais\u202f?',
  emotion: 'À quel point votre ressenti lors de vos échanges avec {subject} était-il bon ou mauvais\u202f?',
  labels: ['Très mauvais', 'Mauvais', 'Ni bon ni mauvais', 'Bon', 'Très bon'],
  why,
}
