import { start } from '@heed/sdk'

/** One Heed for the whole page: made once, outside of React, so that no render can make a second. */
export const heed = start({
  site: 'shop',
  endpoint: '/voice',
  policy: {
    version: '2026-11-01',
    controller: { name: 'Fern & Field', contact: 'privacy@fernandfield.example' },
    purposes: [
      {
        id: 'necessary',
        title: 'Necessary',
        description: 'Remembers your choice, so that we do not ask on every page.',
        required: true,
      },
      { id: 'analytics', title: 'Statistics', description: 'Counts which plants are planned for.' },
      { id: 'feedback', title: 'Feedback', description: 'A short question may open by itself.' },
    ],
  },
})
