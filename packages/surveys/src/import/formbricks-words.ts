import type { Step } from './assemble.ts'
import { askedWords, spokenOf, type Context } from './ask.ts'
import type { Fields } from './fields.ts'
import type { LossList } from './loss.ts'
import { localeOf } from './words.ts'

/** The language that `default` stands for. */
export function baseOf(survey: Fields, losses: LossList): string {
  let base: string | undefined
  let several = false
  for (const language of survey.objects('languages')) {
    const about = language.object('language')
    const code = localeOf(about?.string('code') ?? '')
    const isBase = language.boolean('default')
    several ||= !isBase
    if (isBase) base = code
    if (language.boolean('enabled') === false)
      losses.add(
        'language',
        language.path,
        'This language was switched off; its words are here. Take them out, or speak it.',
      )
    about?.harmless('id', 'alias', 'projectId', 'workspaceId', 'createdAt', 'updatedAt')
    about?.done()
    language.done()
  }
  if (several && !base)
    losses.add(
      'language',
      survey.at('languages'),
      'Which language the default words are in is not said; they were taken for English.',
    )
  return base ?? 'en'
}

/** Fills in what was answered before. What stands for a missing answer is `…`, whatever the original wanted. */
export const recall = (ids: ReadonlyMap<string, string>, losses: LossList) => (text: string, path: string) =>
  text.replaceAll(
    /#recall:([A-Za-z0-9_-]{1,64})\/fallback:([^#]{0,500})#/g,
    (_, id: string, fallback: string) => {
      const words = fallback.replaceAll('nbsp', ' ').trim()
      const ours = ids.get(id)
      if (!ours)
        losses.add(
          'piping',
          path,
          'Variables and hidden fields cannot be filled in; the words for a missing one stand there.',
        )
      else if (words)
        losses.add('piping', path, `Where there is no answer, "…" stands for "${words.slice(0, 80)}".`)
      return ours ? `{answer.${ours}}` : words
    },
  )

/** The card of welcome as something to read, where there is one. */
export function welcomeOf(survey: Fields, context: Context): Step[] {
  const card = survey.object('welcomeCard')
  if (!card) return []
  const enabled = card.boolean('enabled')
  const said = (key: string) => spokenOf(card.value(key), card.at(key), context, 'html')
  const below = card.value('subheader') ? said('subheader') : said('html')
  const text = askedWords(said('headline'), below, context.base)
  card.lost('media', 'Pictures and films were not imported.', 'fileUrl', 'videoUrl')
  card.lost('wording', 'Buttons say what Heed says in each language.', 'buttonLabel')
  card.lost(
    'behaviour',
    'How long it takes and how many have answered is not shown.',
    'timeToFinish',
    'showResponseCount',
  )
  card.done()
  if (!enabled || text === '') return []
  const id = context.slug('welcome', 'welcome')
  return [{ id, path: card.path, item: { id, type: 'message', text }, exits: [] }]
}
