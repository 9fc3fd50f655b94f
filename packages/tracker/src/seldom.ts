// What hardly any visit needs, in a piece of its own: the tracker loads it then.
export { advise } from './advise.ts'
export { askErasure } from './ask-erasure.ts'
export { gzip } from './gzip.ts'
export { mint } from './mint.ts'
