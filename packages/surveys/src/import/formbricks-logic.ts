import type { Exit } from './assemble.ts'
import type { Fields } from './fields.ts'
import { formbricksCondition, type Known } from './formbricks-condition.ts'
import type { LossList } from './loss.ts'

/** Ways on after a block: its rules in order, then its fallback. */
export function exitsOf(
  block: Fields,
  elements: ReadonlyMap<string, Known>,
  target: (id: string) => string | undefined,
  losses: LossList,
): Exit[] {
  const exits: Exit[] = []
  const jump = (id: string, path: string) => {
    const to = target(id)
    if (to === undefined) losses.add('branch', path, 'This leads to nothing that is there; the survey ends.')
    return to
  }
  for (const rule of block.objects('logic')) {
    const group = rule.object('conditions')
    if (!group) {
      losses.add(
        'logic',
        rule.path,
        'This rule has another form than Formbricks writes today; open and save the survey there first.',
      )
      continue
    }
    let to: { readonly id: string; readonly path: string } | undefined
    for (const action of rule.objects('actions')) {
      const objective = action.string('objective')
      const id = action.string('target')
      action.harmless('id')
      if (objective !== 'jumpToBlock' && objective !== 'jumpToQuestion') {
        const calculates = objective === 'calculate'
        losses.add(
          'logic',
          action.path,
          `Rules of ours lead on; they do not ${calculates ? 'calculate' : 'make an answer required'}.`,
        )
        continue
      }
      action.done()
      if (!to && id) to = { id, path: action.at('target') }
    }
    rule.harmless('id')
    rule.done()
    const when = formbricksCondition(group, elements, losses)
    if (to && when !== undefined) exits.push({ when, to: jump(to.id, to.path) })
  }
  const fallback = block.string('logicFallback')
  if (fallback) exits.push({ when: true, to: jump(fallback, block.at('logicFallback')) })
  return exits
}
