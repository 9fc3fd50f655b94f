/** Who sends: the package and its version, as envelopes name it. */
export const VERSION = 'tracker/0.1.0'
