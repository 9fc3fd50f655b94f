export type { Heed } from './heed.ts'
export { start, type StartOptions } from './start.ts'
