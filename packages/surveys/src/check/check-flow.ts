import type { Condition, Item, Rule } from '@heed/schema'
import type { Flowing } from '../flow/onward.ts'
import type { Explored } from './explore.ts'
import { finding, type Finding } from './finding.ts'
import { leafFault } from './leaf-fault.ts'
import { leavesOf, partsOf, type Leaf } from './leaves-of.ts'
import { reach } from './reach.ts'

/** What is wrong with rules, their conditions, and what they lead to. */
export function checkFlow({ instrument, flow }: Flowing, explored: Explored): readonly Finding[] {
  const items = new Map(instrument.items.map((item) => [item.id, item]))
  const endings = new Set((flow?.endings ?? []).map(({ id }) => id))
  const twice = (flow?.endings ?? []).flatMap(({ id }, index) =>
    items.has(id)
      ? [
          finding(
            'id_twice',
            `flow.endings.${index}.id`,
            `"${id}" is an item too, and rules lead there. Rename one.`,
            id,
          ),
        ]
      : [],
  )
  return [
    ...twice,
    ...(flow?.rules ?? []).flatMap((rule, index) => checkRule(rule, index, items, endings, explored)),
    ...circles(instrument.items, explored),
    ...unreached(instrument.items, flow?.endings ?? [], explored),
  ]
}

function checkRule(
  rule: Rule,
  index: number,
  items: ReadonlyMap<string, Item>,
  endings: ReadonlySet<string>,
  explored: Explored,
): readonly Finding[] {
  const path = `flow.rules.${index}`
  const { after, when, goTo } = rule
  const found: Finding[] = []
  if (!items.has(after)) {
    const what = endings.has(after) ? 'an ending, after which nothing comes' : 'no item'
    found.push(
      finding(
        'rule_from_nowhere',
        `${path}.after`,
        `"${after}" is ${what}. Name an item, or drop the rule.`,
        after,
      ),
    )
  }
  if (!items.has(goTo) && !endings.has(goTo)) {
    const message = `"${goTo}" is neither an item nor an ending, so the rule is passed over. Name one that is there.`
    found.push(finding('rule_to_nowhere', `${path}.goTo`, message, goTo))
  }
  const leaves = when ? leavesOf(when, `${path}.when`) : []
  const wrong = leaves.flatMap((leaf) => checkLeaf(leaf, after, items, explored))
  const always = when && explored.reached.has(after) ? constants(when, `${path}.when`, wrong, explored) : []
  found.push(...wrong, ...always)
  if (found.every(({ code }) => code === 'condition_always_holds') && explored.reached.has(after)) {
    const { followed, circles } = explored
    if (!followed.has(index) && !circles.has(`${path}.goTo`)) {
      const message = `Whoever leaves "${after}" follows an earlier rule when this one holds. Move it up, or drop it.`
      found.push(finding('rule_never_applies', path, message, after))
    }
  }
  return found
}

function checkLeaf(
  { path, condition }: Leaf,
  after: string,
  items: ReadonlyMap<string, Item>,
  { reached, onward }: Explored,
): readonly Finding[] {
  const item = items.get(condition.item)
  if (!item) {
    const message = `There is no item "${condition.item}" to ask about. Name one that is there.`
    return [finding('condition_item_unknown', path, message, condition.item)]
  }
  if (item.id !== after && reached.has(after) && !reach(onward, item.id).has(after)) {
    const message = `"${item.id}" is never asked before "${after}", so it has no answer there. Ask it earlier, or ask about another.`
    return [finding('condition_item_later', path, message, item.id)]
  }
  const fault = leafFault(condition, item)
  return fault ? [finding(fault.code, path, fault.message, item.id)] : []
}

/** Parts of a condition that always come out the same, the largest of them. What is wrong for another reason is left out. */
function constants(
  condition: Condition,
  path: string,
  wrong: readonly Finding[],
  explored: Explored,
): readonly Finding[] {
  const truth = explored.truths.get(path)
  const faulty = wrong.some((one) => one.path === path || one.path.startsWith(`${path}.`))
  if (!faulty && truth === 1) {
    const message =
      'This never holds, whatever is answered on the way here. Change it, or drop what depends on it.'
    return [finding('condition_never_holds', path, message)]
  }
  if (!faulty && truth === 2) {
    const message = 'This always holds, whatever is answered on the way here. Change it, or leave it out.'
    return [finding('condition_always_holds', path, message)]
  }
  return partsOf(condition, path).flatMap(([part, at]) => constants(part, at, wrong, explored))
}

const circles = (items: readonly Item[], { circles }: Explored): readonly Finding[] =>
  [...circles].map((path) => {
    const id = path.startsWith('instrument') ? items[Number(path.split('.').at(-1))]!.id : undefined
    const message = id
      ? `After "${id}" comes an item that was asked already, so it is passed over. Say by a rule what comes after "${id}".`
      : 'This leads back to an item that was asked already, so it is passed over. Let it lead on.'
    return finding('loop', path, message, id)
  })

function unreached(
  items: readonly { readonly id: string }[],
  endings: readonly { readonly id: string }[],
  { reached }: Explored,
): readonly Finding[] {
  const message = (id: string) => `No answers lead to "${id}". Let a rule lead there, or drop it.`
  return [
    ...items.flatMap(({ id }, index) =>
      reached.has(id) ? [] : [finding('unreachable_item', `instrument.items.${index}`, message(id), id)],
    ),
    ...endings.flatMap(({ id }, index) =>
      reached.has(id) ? [] : [finding('unreachable_ending', `flow.endings.${index}`, message(id), id)],
    ),
  ]
}
