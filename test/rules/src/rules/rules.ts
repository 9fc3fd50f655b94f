import type { Rule } from '../audit/rule.ts'
import { beforeAChoice } from './before-a-choice.ts'
import { firstLayer } from './first-layer.ts'
import { proof } from './proof.ts'
import { purposes } from './purposes.ts'
import { regions } from './regions.ts'
import { takingBack } from './taking-back.ts'

/** The 25 rules in their order. */
export const rules: readonly Rule[] = [
  ...beforeAChoice,
  ...firstLayer,
  ...takingBack,
  ...purposes,
  ...proof,
  ...regions,
].toSorted((one, other) => one.number - other.number)
