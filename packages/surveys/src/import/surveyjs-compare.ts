import type { CompareOp, Constant } from './surveyjs-parse.ts'

type Value = Constant | readonly Constant[]

const isEmpty = (value: Value): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0)
const isList = (value: Value): value is readonly Constant[] => Array.isArray(value)
const isNumeric = (value: Constant) =>
  typeof value === 'number' ||
  (typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))

/** Whether SurveyJS takes two values for the same: texts without regard to case and outer spaces, numbers as numbers. */
export function isSame(left: Constant, right: Constant): boolean {
  if (isEmpty(left) || isEmpty(right)) return isEmpty(left) && isEmpty(right)
  if (typeof left === 'string' && typeof right === 'string')
    return left.trim().toLowerCase() === right.trim().toLowerCase()
  if (isNumeric(left) && isNumeric(right)) return Number(left) === Number(right)
  if (typeof left === 'boolean' || typeof right === 'boolean')
    return String(left).toLowerCase() === String(right).toLowerCase()
  return left === right
}

/** `contains` of one value: part of its text. */
const isPart = (whole: Constant, part: Constant) =>
  whole !== null && whole !== '' && part !== null && part !== '' && part !== 0 && part !== false
    ? String(whole).toLowerCase().includes(String(part).toLowerCase())
    : false

const isLess = (left: Constant, right: Constant) => left !== null && right !== null && left < right

/**
 * Compares one answer (null: none) with what an expression names, as SurveyJS documents its operators. Undefined where it says nothing of
 * such values.
 */
export function compare(op: CompareOp, left: Constant, right: Value): boolean | undefined {
  if (op === 'ne' || op === 'noneof') {
    const same = compare(op === 'ne' ? 'eq' : 'anyof', left, right)
    return same === undefined ? undefined : !same
  }
  if (op === 'anyof') {
    if (isEmpty(left)) return isEmpty(right)
    return isEmpty(right) || (isList(right) ? right.some((one) => isSame(left, one)) : isPart(right, left))
  }
  if (op === 'allof') {
    if (!isList(right)) return isPart(left, right)
    return !isEmpty(left) && right.every((one) => isPart(left, one))
  }
  if (isList(right)) return undefined
  if (op === 'contains') return isPart(left, right)
  if (op === 'notcontains' && !right) return undefined
  if (op === 'notcontains') return isEmpty(left) ? !isEmpty(right) : !isPart(left, right)
  if (op === 'eq') return isSame(left, right)
  if (op === 'lt') return isLess(left, right)
  if (op === 'gt') return isLess(right, left)
  return isSame(left, right) || (op === 'lte' ? isLess(left, right) : isLess(right, left))
}
