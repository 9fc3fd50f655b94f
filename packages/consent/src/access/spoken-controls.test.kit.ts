/** In short. */
export const reject = 'button “Reject all”'
/** In short. */
export const accept = 'button “Accept all”'

/** In short. */
export const off = (name: string) => `checkbox “${name}”, not ticked`
/** In short. */
export const on = (name: string) => `checkbox “${name}”, ticked`
