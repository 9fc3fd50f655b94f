import type { Surface, SurveyDefinition } from '@heed/schema'

/**
 * Opens a survey on a surface, right behind the button that asked for it: whoever tabs on is in it. What an earlier button
 * opened goes away.
 */
export function openOn(surface: Surface, definition: SurveyDefinition, lang: string): HTMLElement {
  const stage = document.querySelector('#stage')!
  const survey = Object.assign(document.createElement('heed-survey'), {
    definition,
    surface,
    lang,
  })
  stage.replaceChildren(survey)
  return survey
}

/** Lets every button that names a surface open it. */
export function wireSurfaces(definition: SurveyDefinition, lang: () => string): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-surface]'))
    button.addEventListener('click', () => {
      const surface = button.dataset['surface'] as Surface
      openOn(surface, { ...definition, id: `on_${surface}` }, lang())
    })
}
