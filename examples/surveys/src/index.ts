export { startExample, type Example } from './start-example.ts'
