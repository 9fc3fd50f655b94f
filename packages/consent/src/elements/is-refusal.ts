import { own } from '../own.ts'

type Choices = Readonly<Record<string, boolean>>

/**
 * Whether new choices refuse a purpose: they deny what wasn't denied before, or they allow nothing that wasn't allowed before.
 * So "reject all" ends what was loaded once even where the purpose was denied already, and allowing something else
 * doesn't.
 *
 * @example
 * isRefusal({ maps: false }, { maps: false, video: true }, 'maps') // false
 */
export function isRefusal(before: Choices, after: Choices, purpose: string): boolean {
  if (own(after, purpose) === false && own(before, purpose) !== false) return true
  return !Object.keys(after).some((id) => after[id] && !own(before, id))
}
