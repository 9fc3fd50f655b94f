import { applications } from './applications.ts'
import { documents } from './documents.ts'
import { fragments } from './fragments.ts'
import { framed } from './framed.ts'
import { intercepted } from './intercepted.ts'
import type { Navigation } from './navigation.ts'
import { prerendered } from './prerendered.ts'
import { returns } from './returns.ts'

/** Every way to a page that Heed promises to count right. */
export const navigations: readonly Navigation[] = [
  ...documents,
  ...returns,
  ...prerendered,
  ...applications,
  ...fragments,
  ...intercepted,
  ...framed,
]
