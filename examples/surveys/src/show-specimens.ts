import { inLanguages } from '@heed/surveys/presets'
import type { Specimen } from './specimen.ts'
import { tags } from './texts/texts.ts'

/** Puts each specimen into `place`, with its name and its note. */
export async function showSpecimens(place: Element, specimens: readonly Specimen[]): Promise<void> {
  const articles = specimens.map(async ({ id, heading, note, element, build }) => {
    const definition = { ...(await inLanguages(build, tags)), id }
    const article = document.createElement('article')
    article.id = id
    const title = Object.assign(document.createElement('h3'), { textContent: heading })
    const words = Object.assign(document.createElement('p'), { textContent: note })
    const survey = Object.assign(document.createElement(element), { definition })
    article.append(title, words, survey)
    return article
  })
  place.replaceChildren(...(await Promise.all(articles)))
}
