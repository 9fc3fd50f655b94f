/** Whether this text belongs to a share, 0 to 1, of all texts. Always the same answer for the same text. */
export const inSample = (text: string, share: number): boolean =>
  [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 1e6, 0) < share * 1e6
