import { fileURLToPath } from 'node:url'
import { bundle } from '../../../../.dev/bundle.mjs'
import type { Held, Subject } from './subject.ts'

let code: Promise<string> | undefined
const script = () => {
  const input = fileURLToPath(new URL('page.ts', import.meta.url))
  return (code ??= bundle({ input, format: 'iife' }).then(([chunk]) =>
    chunk && 'code' in chunk ? chunk.code : '',
  ))
}

const hold = ({ element, url, async }: Held, more: string): string => {
  const purpose = `data-heed-purpose="marketing"`
  switch (element) {
    case 'img':
      return `<img ${purpose} data-heed-src="${url}" alt="">`
    case 'iframe':
      return `<iframe ${purpose} data-heed-src="${url}" title="An embed"></iframe>`
    case 'stylesheet':
      return `<link ${purpose} rel="stylesheet" data-heed-href="${url}">`
    case 'preload':
      return `<link ${purpose} rel="preload" as="image" data-heed-href="${url}">`
    case 'script':
    case 'loop':
      return `<script type="text/plain" ${purpose} ${more} ${async ? 'async' : ''} src="${url}"></script>`
  }
}

/** Ours, in the three ways a site may choose. */
export const ours: readonly Subject[] = [
  { name: 'heed, gate', script, hold: (held) => hold(held, '') },
  {
    name: 'heed, gate and lock',
    script,
    hold: (held) => hold(held, ''),
    head: '<meta name="lock" content="">',
  },
  {
    name: 'heed, frame and lock',
    script,
    hold: (held) => hold(held, 'data-heed-in="frame"'),
    head: '<meta name="lock" content="">',
  },
]
