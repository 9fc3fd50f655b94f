/** What a site may say about the frame, on the embed: each is handed on as it is. */
const HANDED_ON = ['allow', 'allowfullscreen', 'loading', 'referrerpolicy', 'sandbox']

/** The frame of an embed. It is loaded when it comes near the screen, unless `loading` says otherwise. */
export function embedFrame(embed: HTMLElement, address: URL): HTMLIFrameElement {
  const frame = document.createElement('iframe')
  frame.setAttribute('part', 'frame')
  frame.setAttribute('loading', 'lazy')
  for (const name of HANDED_ON) {
    const value = embed.getAttribute(name)
    if (value !== null) frame.setAttribute(name, value)
  }
  frame.title = embed.title
  frame.src = address.href
  return frame
}
