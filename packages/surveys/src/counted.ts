/**
 * A sentence whose form depends on a number. `{n}` is the number; a form that spells the number out leaves it away. Categories
 * are those of Unicode CLDR; `other` serves those that a language has and does not write.
 */
export type Counted = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/**
 * The sentence for a number, by the plural rules of a language.
 *
 * @param n A whole number.
 * @param locale BCP 47 tag of the language that the forms are in.
 * @example
 * inNumber({ one: '{n} star', other: '{n} stars' }, 1, 'en') // '1 star'
 * inNumber({ one: '{n} étoile', other: '{n} étoiles' }, 0, 'fr') // '0 étoile'
 */
export function inNumber(forms: Counted, n: number, locale: string): string {
  return (forms[new Intl.PluralRules(locale).select(n)] ?? forms.other).replace('{n}', `${n}`)
}
