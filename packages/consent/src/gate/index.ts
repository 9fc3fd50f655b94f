export { gateMarkup } from './gate-markup.ts'
