import type { ConsentPolicy } from '@heed/schema'
import { shopPolicy } from '../policy.test.kit.ts'

const title = {
  en: 'Personalised advertisements across websites',
  de: 'Datenschutzeinstellungsübergreifende Werbeerfolgskontrolle',
  ar: 'الإعلانات المخصصة عبر المواقع الإلكترونية',
}

const description = {
  en: 'Shows you advertisements elsewhere that go with what you looked at here, and counts how often that led somewhere.',
  de: 'Zeigt Ihnen anderswo Anzeigen, die zu dem passen, was Sie hier angesehen haben, und zählt, wie oft das zu etwas geführt hat.',
  ar: 'تعرض لك في أماكن أخرى إعلانات تناسب ما اطلعت عليه هنا، وتحصي عدد المرات التي أدى فيها ذلك إلى نتيجة.',
}

const services = Array.from({ length: 24 }, (_, at) => ({
  id: `service-${at}`,
  name: `Werbenetzwerkbetreibergesellschaft ${at + 1}`,
}))

/** A policy that is hard to show: long words without a place to break them, long sentences, many services. */
export const longPolicy: ConsentPolicy = {
  ...shopPolicy,
  controller: { ...shopPolicy.controller, name: 'Donaudampfschifffahrtsgesellschaft' },
  purposes: [
    ...shopPolicy.purposes,
    ...['everywhere', 'again', 'still'].map((id) => ({ id, title, description, services })),
  ],
}
