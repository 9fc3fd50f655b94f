import type { Fields } from './fields.ts'
import type { LossList } from './loss.ts'

/** A question where it stands, and all expressions that must hold for it to be seen: its own, of its panels, of its page. */
export interface Placed {
  readonly fields: Fields
  readonly when: readonly { readonly source: string; readonly path: string }[]
}

/** Keys that only say how something looks. */
export const looks = [
  'width',
  'minWidth',
  'maxWidth',
  'startWithNewLine',
  'indent',
  'innerIndent',
  'questionTitleLocation',
  'questionDescriptionLocation',
  'questionErrorLocation',
  'questionTitleWidth',
  'questionStartIndex',
  'showQuestionNumbers',
  'showNumber',
  'state',
  'navigationButtonsVisibility',
  'showNavigationButtons',
  'gridLayoutColumns',
  'gridLayoutEnabled',
  'colSpan',
  'titleLocation',
  'navigationTitle',
  'navigationDescription',
  'passed',
]

/** Goes through pages and panels. What they hold follows one another. */
export function placed(parent: Fields, given: Placed['when'], losses: LossList): Placed[] {
  const key = parent.value('elements') === undefined ? 'questions' : 'elements'
  return parent.objects(key).flatMap((fields) => {
    const source = fields.string('visibleIf')
    const when = source?.trim() ? [...given, { source, path: fields.at('visibleIf') }] : given
    if (fields.value('type') !== 'panel') return [{ fields, when }]
    if (fields.boolean('visible') === false) {
      losses.add('never_shown', fields.path, 'It is never to be seen, so all in it was left out.')
      return []
    }
    const inside = placed(fields, when, losses)
    group(fields)
    return inside
  })
}

/** What a page or a panel has beside its questions. */
export function group(fields: Fields): void {
  fields.harmless('name', 'type', 'visibleIf', 'visible', 'id', 'readOnly')
  fields.lost(
    'wording',
    'Pages and panels have no words of their own. Put them into a question, or ask with a message.',
    'title',
    'description',
    'requiredErrorText',
  )
  fields.lost(
    'condition',
    'What is asked can always be answered, and is always required or never.',
    'enableIf',
    'requiredIf',
    'isRequired',
  )
  fields.lost(
    'order',
    'Questions come in their order.',
    ...(/^random$/i.test(String(fields.value('questionsOrder') ?? fields.value('questionOrder')))
      ? ['questionsOrder', 'questionOrder']
      : []),
  )
  fields.lost('behaviour', 'Nobody is hurried.', 'maxTimeToFinish', 'timeLimit', 'scrollToTop')
  fields.harmless('questionsOrder', 'questionOrder')
  fields.styling(...looks)
  fields.done()
}
