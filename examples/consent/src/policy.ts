import type { ConsentPolicy } from '@heed/schema'

/** What this site asks for. Heed itself needs none of it. */
export const policy: ConsentPolicy = {
  version: '2026-11-22',
  controller: { name: 'Fern & Field', contact: 'privacy@fernandfield.example', privacyUrl: '/plain.html' },
  purposes: [
    {
      id: 'functional',
      title: 'Maps and videos',
      description: 'Maps and videos that others host are loaded with the page.',
      services: [{ id: 'maps', name: 'Mapworks', privacyUrl: 'https://mapworks.example/privacy' }],
    },
    {
      id: 'analytics',
      title: 'Statistics',
      description: 'Which pages are read and where visits end.',
      services: [{ id: 'google-analytics', name: 'Google Analytics' }],
      cleans: { cookies: ['_ga*'] },
    },
    {
      id: 'marketing',
      title: 'Marketing',
      description: 'Shows our plants to you on other pages.',
      services: [{ id: 'pinwall', name: 'Pinwall' }],
    },
  ],
}
