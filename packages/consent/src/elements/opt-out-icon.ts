import { html } from 'lit'

/**
 * The opt-out icon of 11 CCR 7015: a blue pill, a check on white at its left, a cross on blue at its right, a slanted line
 * between. Its colours are given, in the dark too; it stands beside words, so that it needs none of its own.
 */
export const optOutIcon = html`<svg
  part="icon"
  viewBox="0 0 30 14"
  width="30"
  height="14"
  fill="none"
  stroke="#fff"
  stroke-width="1.2"
  stroke-linecap="round"
  aria-hidden="true"
>
  <rect x=".4" width="29.2" height="14" rx="7" fill="#06f" stroke="none" />
  <path d="M7.4 1.2h9.9l-3.1 11.6H7.4a5.8 5.8 0 0 1 0-11.6z" fill="#fff" stroke="none" />
  <path d="m5.8 7.2 2.4 2.3 4-4.9" stroke="#06f" />
  <path d="m19.2 4.6 4.8 4.8m0-4.8-4.8 4.8" />
</svg>`
