/** Marks styles for editors and for the minifier. */
export const css = String.raw
