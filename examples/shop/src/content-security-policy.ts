const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  // `heed` turns on scripts that wait for consent, `lit-html` is Lit's own.
  'trusted-types': 'heed lit-html',
} as const

/**
 * The strictest Content-Security-Policy under which the shop and all of Heed work: nothing inline, no nonce, no
 * hash, no other host, and no string that becomes code or markup.
 */
export const contentSecurityPolicy: string = Object.entries(directives)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')
