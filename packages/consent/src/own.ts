/**
 * An object's own property, or undefined. A polluted `Object.prototype` must not be able to grant anything.
 *
 * @example
 * own({ analytics: true }, 'analytics') // true
 * own({} as Record<string, unknown>, 'toString') // undefined
 */
export const own = <T extends object, K extends string & keyof T>(
  object: T | undefined,
  key: K,
): T[K] | undefined => (object && Object.hasOwn(object, key) ? object[key] : undefined)
