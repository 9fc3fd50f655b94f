import type { ConsentPolicy } from '@heed/schema'

const controller = { name: 'Fern & Field', contact: 'privacy@fernandfield.example' }

/** What this page asks for: that a survey may open by itself. Answers that visitors send need no leave. */
export const policy: ConsentPolicy = {
  version: '2026-11-22',
  controller,
  purposes: [
    {
      id: 'feedback',
      title: 'Feedback',
      description: 'A short question may open by itself, and we remember that it did.',
      cleans: { localStorage: ['heed-surveys'] },
    },
  ],
}

/** A page by link and a kiosk: nothing opens by itself, so nothing has to be asked. */
export const nothingAsked: ConsentPolicy = {
  version: '2026-11-22',
  controller,
  purposes: [
    {
      id: 'necessary',
      required: true,
      title: 'Necessary',
      description: 'Sends the answers that you send.',
    },
  ],
}
