import { bannerRows } from './keyboard-banner.test.kit.ts'
import { centerRows, embedRows, linkRows } from './keyboard-center.test.kit.ts'
import { preferencesRows } from './keyboard-preferences.test.kit.ts'
import type { Row } from '@heed/test-elements/keyboard-row'

/** What the keyboard does, in every engine. */
export const keyboardContract: readonly Row[] = [
  ...bannerRows.map((row) => ({ element: 'heed-consent-banner' as const, ...row })),
  ...preferencesRows.map((row) => ({ element: 'heed-consent-preferences' as const, ...row })),
  ...embedRows.map((row) => ({ element: 'heed-consent-embed' as const, ...row })),
  ...linkRows.map((row) => ({ element: 'heed-consent-link' as const, ...row })),
  ...centerRows.map((row) => ({ element: 'heed-privacy-center' as const, ...row })),
]
