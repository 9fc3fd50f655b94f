/** What a page sees of its world; the rest is added by the world it is opened in. */
export class TestWindow extends EventTarget {
  readonly document = { hidden: false, referrer: '' }
  readonly location = { href: 'https://shop.example/', hostname: 'shop.example' }
  readonly screen = { width: 1366, height: 768 }
  readonly beacons: string[] = []
  readonly navigator = {
    language: 'de-DE',
    sendBeacon: (_url: string, body: string) => this.beacons.push(body) > 0,
  }
  readonly matchMedia = () => ({ matches: false })
}
