/**
 * Whether a run of letters, digits, `_` and `-` comes from chance rather than from a person. It has 20 of them or more, and within
 * its words letters turn to digits, or small letters to capitals, at least four times and once in five characters; or it has the
 * groups of a UUID; or 24 letters and digits in a row, two of them digits. Hashes, JSON Web Tokens and keys do; words of a
 * language, names in code and names of products do not.
 *
 * @example
 * isToken('0190a0c4-7d3e-7a11-9d7e-0242ac120002') // true
 */
export const isToken = (run: string): boolean => {
  const turns = run.match(/[a-z](?=[A-Z\d])|[A-Z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0
  return (
    run.length > 19 &&
    ((turns > 3 && turns * 5 >= run.length) ||
      /(-[\da-f]{4}){3}/i.test(run) ||
      (/[a-z\d]{24}/i.test(run) && /\d\D*\d/.test(run) && /\D/.test(run)))
  )
}
