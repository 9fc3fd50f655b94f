import { channels } from './channels.ts'
import type { Moment } from './moments.ts'

/** How many channels are at work in one page: more, and requests queue up in the browser. */
const TOGETHER = 4

/** Which channels are played in one page, so that each is played once. */
export function groups({ alone = [] }: Moment): readonly (readonly string[])[] {
  const names = channels.map(({ name }) => name).filter((name) => !alone.includes(name))
  const pages = Math.ceil(names.length / TOGETHER)
  return [
    ...Array.from({ length: pages }, (_, page) => names.filter((_name, index) => index % pages === page)),
    ...alone.map((name) => [name]),
  ]
}
