import { html } from 'lit/html.js'
import type { View } from '../view.ts'

/** A message needs no styles of its own. */
export const styles = ''

/** Something to read. */
export const view: View<'message'> = (_, { question }) =>
  html`<p class="question" part="question" tabindex="-1">${question}</p>`
