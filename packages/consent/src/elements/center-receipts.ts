import type { ConsentRecord } from '@heed/schema'
import { html } from 'lit'
import type { CenterSpeech } from './center-speech.ts'

/** The decisions that are kept on this device, each to take along, and where the others are. */
export function centerReceipts(
  { center, policy, say, date }: CenterSpeech,
  record: ConsentRecord | undefined,
  save: () => void,
): unknown {
  return html`<section part="receipts" aria-labelledby="receipts">
    <h2 id="receipts">${center.receipts}</h2>
    ${
      record
        ? html`<ul>
            <li class="receipt">
              <p id="receipt">${say(center.receipt, { date: date(record.time) })}</p>
              <p class="muted"><code dir="ltr">${record.id}</code></p>
              <button
                class="button"
                part="button receipt"
                type="button"
                aria-describedby="receipt"
                @click=${save}
              >
                ${center.save}
              </button>
            </li>
          </ul>`
        : html`<p>${center.noReceipt}</p>`
    }
    <p class="muted">${say(center.older, { contact: policy.controller.contact })}</p>
  </section>`
}
