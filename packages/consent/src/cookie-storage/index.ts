export { cookieStorage } from './cookie-storage.ts'
export type { CookieOptions } from './cookie-options.ts'
