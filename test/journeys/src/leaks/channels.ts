/** A way for a page to reach another host. */
export interface Channel {
  readonly name: string
  /** Script text that uses the channel again and again. `hit` is an address that counts; `beat` calls every 200 ms. */
  readonly loop?: string
  /** What the host's own markup for it looks like, when it has any. */
  readonly element?: 'img' | 'script' | 'iframe' | 'stylesheet' | 'preload'
}

const link = (rest: string) =>
  `beat(() => { const link = document.createElement('link'); ${rest}; link.href = hit(); document.head.append(link); setTimeout(() => link.remove(), 300) })`

/** The twelve ways that are counted. */
export const channels: readonly Channel[] = [
  { name: 'fetch', loop: 'beat(() => fetch(hit()).catch(() => {}))' },
  {
    name: 'XHR',
    loop: `beat(() => { const request = new XMLHttpRequest(); request.open('GET', hit()); request.send() })`,
  },
  { name: 'image', loop: 'beat(() => { new Image().src = hit() })', element: 'img' },
  { name: 'beacon', loop: `beat(() => navigator.sendBeacon(hit(), 'x'))` },
  { name: 'script', element: 'script' },
  {
    name: 'dynamic script',
    loop: `beat(() => { const script = document.createElement('script'); script.src = hit(); document.head.append(script); setTimeout(() => script.remove(), 300) })`,
  },
  {
    name: 'frame',
    loop: `const frame = document.createElement('iframe'); frame.src = hit(); document.body.append(frame)`,
    element: 'iframe',
  },
  { name: 'stylesheet', loop: link(`link.rel = 'stylesheet'`), element: 'stylesheet' },
  { name: 'font', loop: `beat(() => new FontFace('f', 'url(' + hit() + ')').load().catch(() => {}))` },
  {
    name: 'worker',
    loop: `const text = 'setInterval(() => fetch(' + JSON.stringify(hit()) + ' + Math.random()).catch(() => {}), 200)'
      window.worker = new Worker(URL.createObjectURL(new Blob([text])))`,
  },
  {
    name: 'socket',
    loop: `const socket = new WebSocket(hit().replace('http', 'ws')); beat(() => socket.readyState === 1 && socket.send('x'))`,
  },
  { name: 'preload', loop: link(`link.rel = 'preload'; link.as = 'image'`), element: 'preload' },
]

/** Not a way out: a script that writes to every kind of storage, again and again. */
export const writer: Channel = {
  name: 'storage',
  loop: `const write = () => {
        document.cookie = '_trk=' + Math.random() + ';path=/'
        localStorage.setItem('_trk', 1)
        sessionStorage.setItem('_trk', 1)
        caches.open('_trk').catch(() => {})
        indexedDB.open('_trk').onsuccess = ({ target }) => target.result.close()
        fetch(hit()).catch(() => {})
      }
      beat(write)`,
}
