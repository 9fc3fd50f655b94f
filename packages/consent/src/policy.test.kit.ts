import type { ConsentPolicy } from '@heed/schema'

/** A shop's policy, for tests: one purpose that is always on, three that are asked for, one of them sells data. */
export const shopPolicy: ConsentPolicy = {
  version: '2026-11-01',
  controller: { name: 'Fern & Field', contact: 'privacy@example.com', privacyUrl: '/privacy' },
  purposes: [
    {
      id: 'necessary',
      title: { en: 'Necessary', de: 'Notwendig', ar: 'ضروري' },
      description: { en: 'Keeps your basket.', de: 'Merkt sich Ihren Warenkorb.', ar: 'يحفظ سلة مشترياتك.' },
      required: true,
    },
    {
      id: 'analytics',
      title: { en: 'Statistics', de: 'Statistik', ar: 'الإحصاءات' },
      description: { en: 'Which pages help.', de: 'Welche Seiten helfen.', ar: 'الصفحات المفيدة.' },
      cleans: { cookies: ['_ga*'], localStorage: ['stats'] },
    },
    {
      id: 'feedback',
      title: { en: 'Feedback', de: 'Rückmeldung', ar: 'الملاحظات' },
      description: { en: 'Asks how it went.', de: 'Fragt, wie es war.', ar: 'يسألك عن تجربتك.' },
    },
    {
      id: 'marketing',
      title: { en: 'Marketing', de: 'Werbung', ar: 'التسويق' },
      description: {
        en: 'Our plants elsewhere.',
        de: 'Unsere Pflanzen anderswo.',
        ar: 'نباتاتنا في مواقع أخرى.',
      },
      services: [
        { id: 'adnet', name: 'Adnet' },
        { id: 'pinwall', name: 'Pinwall' },
      ],
    },
  ],
}
