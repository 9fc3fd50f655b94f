/**
 * An object's own property, or undefined. A polluted `Object.prototype` must not be able to grant anything.
 *
 * @example
 * own({ analytics: true }, 'analytics') // true
 * own({}, 'toString') // undefined
 */
export const own = (object: object, key: string): unknown =>
  Object.hasOwn(object, key) ? Reflect.get(object, key) : undefined
