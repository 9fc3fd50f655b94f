import type { AgreementWords, ExperienceWords, KanoWords, PmfWords } from '../../presets/instrument-words.ts'
import type { InstrumentWords } from '../../words.ts'

const agreement = { low: 'Stimme überhaupt nicht zu', high: 'Stimme voll und ganz zu' }
const why = 'Was ist der Hauptgrund für Ihre Antwort?'

/** German: the ten statements of SUS. `{subject}` is in the accusative or nominative throughout, which a neuter and a name share. */
export const sus: AgreementWords = {
  ...agreement,
  subject: 'dieses System',
  statements: [
    'Ich glaube, dass ich {subject} gern häufig nutzen würde',
    'Ich fand {subject} unnötig kompliziert',
    'Ich fand, dass {subject} einfach zu bedienen war',
    'Ich glaube, dass ich die Hilfe einer technisch versierten Person bräuchte, um {subject} nutzen zu können',
    'Ich fand, dass {subject} die verschiedenen Funktionen gut miteinander verbindet',
    'Ich fand, dass {subject} zu viele Unstimmigkeiten hat',
    'Ich kann mir vorstellen, dass die meisten Menschen sehr schnell lernen, {subject} zu nutzen',
    'Ich fand {subject} sehr umständlich zu bedienen',
    'Ich habe mich sehr sicher gefühlt, als ich {subject} genutzt habe',
    'Ich musste vieles lernen, bevor ich anfangen konnte, {subject} zu nutzen',
  ],
}

/** German: the two statements of UMUX-Lite. */
export const umuxLite: AgreementWords = {
  ...agreement,
  subject: 'Dieses System',
  statements: [
    '{subject} bietet Funktionen, die meinen Anforderungen entsprechen',
    '{subject} ist einfach zu bedienen',
  ],
}

/** German: product/market fit. */
export const pmf: PmfWords = {
  subject: 'dieses Produkt',
  text: 'Wie würden Sie sich fühlen, wenn Sie {subject} nicht mehr nutzen könnten?',
  very: 'Sehr enttäuscht',
  somewhat: 'Etwas enttäuscht',
  not: 'Nicht enttäuscht (so nützlich ist es nicht)',
  gone: 'Trifft nicht zu – ich nutze es nicht mehr',
  why,
}

/** German: Kano. The answers are those of an item without `labels` (`ItemWords.kano`). */
export const kano: KanoWords = {
  with: 'Was empfinden Sie, wenn Sie diese Funktion haben?',
  without: 'Was empfinden Sie, wenn Sie diese Funktion nicht haben?',
  labels: [
    'Das gefällt mir',
    'Das setze ich voraus',
    'Das ist mir gleich',
    'Damit kann ich leben',
    'Das gefällt mir nicht',
  ],
}

/** German: thumbs. */
export const thumbs: InstrumentWords = {
  subject: 'diese Seite',
  text: 'Ist {subject} nützlich?',
  labels: ['Nein', 'Ja'],
  why,
}

/** German: product, service, emotion. */
export const experience: ExperienceWords = {
  subject: 'uns',
  product: 'Wie gut oder schlecht war das Produkt, das Sie von {subject} erhalten haben?',
  service: 'Wie gut oder schlecht war der Service, den Sie von {subject} erhalten haben?',
  emotion: 'Wie gut oder schlecht haben Sie sich im Umgang mit {subject} gefühlt?',
  labels: ['Sehr schlecht', 'Schlecht', 'Weder gut noch schlecht', 'Gut', 'Sehr gut'],
  why,
}
