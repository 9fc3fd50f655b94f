import type { EmbedWords } from './embed-words.ts'
import type { Words } from './words.ts'

/** English. */
export const words: Words = {
  locale: 'en',
  dir: 'ltr',
  region: 'Privacy choices',
  ask: 'You decide what {name} may use your data for: {purposes}.',
  tell: '{name} uses your data for: {purposes}. You can say no at any time.',
  acceptAll: 'Accept all',
  rejectAll: 'Reject all',
  understood: 'OK',
  choose: 'Choose',
  title: 'Your privacy choices',
  intro: '{name} uses your data only for what you allow here. You can change this at any time.',
  takeBack: '“Reject all” takes back everything you allowed.',
  separately: 'Needs a yes of its own: “Accept all” leaves it out.',
  save: 'Save choices',
  close: 'Close',
  privacy: 'Privacy policy',
  alwaysOn: 'Always on',
  gpc: 'Opt-out request honored: your browser sends Global Privacy Control.',
  services: 'Services: {services}',
}

/** English, for the placeholders and the way back. */
export const embed: EmbedWords = {
  told: '{service} gets data from your browser, such as its IP address, only when you load this.',
  load: 'Load',
  always: 'Always allow {purpose}',
  privacy: 'Privacy policy of {service}',
  choices: 'Privacy choices',
  optOut: 'Your Privacy Choices',
}

export { center } from './en-center.ts'
