/** Whether an event comes out of one of our own elements (`<heed-…>`), whose answers are no business of a source. */
export const isOurs = (event: Event): boolean =>
  event.composedPath().some((node) => /^heed-/i.test((node as Node).nodeName))
