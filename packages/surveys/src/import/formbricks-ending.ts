import type { SurveyEnding } from '@heed/schema'
import { askedWords, spokenOf, wordsOf, type Context } from './ask.ts'
import type { Fields } from './fields.ts'

const isLink = (url: string | undefined): url is string =>
  url !== undefined && url.length <= 2_048 && /^(https:\/\/|\/(?!\/))/.test(url)

/** One ending of Formbricks: a screen, or a redirect, which becomes a link that one may follow. */
export function formbricksEnding(fields: Fields, id: string, context: Context): SurveyEnding {
  const { losses, base } = context
  const redirects = fields.string('type') === 'redirectToUrl'
  const said = (key: string) => spokenOf(fields.value(key), fields.at(key), context, 'html')
  const label = redirects ? fields.string('label') : undefined
  const text = askedWords(
    said('headline'),
    fields.value('subheader') ? said('subheader') : said('html'),
    base,
  )
  const url = redirects ? fields.string('url') : fields.string('buttonLink')
  if (redirects)
    losses.add(
      'ending',
      fields.path,
      'Nobody is led away by itself: the address is a link at the ending. See what its words say.',
    )
  if (url && !isLink(url))
    losses.add(
      'link',
      fields.at(redirects ? 'url' : 'buttonLink'),
      'A link is a path of the site, or HTTPS; it was left out.',
    )
  const button = wordsOf(fields.value('buttonLabel'), fields.at('buttonLabel'), context)
  if (!url && button !== '')
    losses.add('wording', fields.at('buttonLabel'), 'Buttons say what Heed says in each language.')
  fields.lost('media', 'Pictures and films were not imported.', 'imageUrl', 'videoUrl')
  fields.harmless('id', 'enabled', 'buttonLink', 'label', 'url')
  if (fields.value('subheader'))
    fields.lost('wording', 'It has two texts below its headline; the second was left out.', 'html')
  fields.done()
  return {
    id,
    text: text === '' ? (label ?? 'Thank you.').slice(0, 2_000) : text,
    ...(isLink(url) && { link: { url, text: button === '' ? url.slice(0, 2_000) : button } }),
  }
}
