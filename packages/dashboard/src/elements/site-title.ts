import { html, nothing, type TemplateResult } from 'lit'
import type { Language } from '../language.ts'
import type { Site } from '../model.ts'
import type { View } from '../view.ts'
import { emit } from './emit.ts'

/**
 * The name of the site as the page's title; where there are several, the title is where another is chosen, so
 * that nothing moves when the names arrive. A site that the collector does not know is named by its id.
 */
export function siteTitle(sites: readonly Site[], view: View, language: Language): TemplateResult {
  const current = view.site ?? sites[0]?.id
  const known = sites.find(({ id }) => id === current)
  const name = known?.name ?? current ?? 'Heed'
  if (sites.length < 2) return html`<h1 tabindex="-1"><bdi>${name}</bdi></h1>`
  const choose = ({ currentTarget }: Event) => {
    if (!(currentTarget instanceof HTMLSelectElement)) return
    emit(currentTarget, 'heed-choose', { ...view, site: currentTarget.value, touchpoint: null })
  }
  return html`<h1 tabindex="-1" class="hidden">${name}</h1>
    <select class="site" aria-label=${language.words.site} @change=${choose}>
      ${known ? nothing : html`<option value=${name} selected>${name}</option>`}
      ${sites.map(({ id, name }) => html`<option value=${id} .selected=${id === current}>${name}</option>`)}
    </select>`
}
