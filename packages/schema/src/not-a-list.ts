import * as v from 'valibot'

/**
 * Refuses a list where named fields are expected. Put before `v.object` or `v.record` in a pipe: a list is an object in
 * JavaScript, so that `data: ['a']` would otherwise be read as `{ 0: 'a' }`, or a list as an object with nothing set.
 */
export const notAList = v.custom<object>(
  (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
  'must be an object with named fields',
)
