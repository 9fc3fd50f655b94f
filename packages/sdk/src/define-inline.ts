import { doors } from './survey-doors.ts'

/** Loads the elements that a page has in its markup; those that can't be loaded stay empty. */
export async function defineInline(page: ParentNode): Promise<void> {
  const present = Object.entries(doors).filter(([kind]) => page.querySelector(`heed-${kind}`))
  await Promise.allSettled(present.map(([, load]) => load()))
}
