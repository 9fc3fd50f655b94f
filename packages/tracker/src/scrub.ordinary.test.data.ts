import { BASE64URL, DIGITS, type Drawer, drawer, SMALL } from './drawer.test.data.ts'
import { hosts } from './scrub.test.data.ts'

const words =
  'blue ceramic watering can garden chair oak table lamp winter jacket merino wool sneakers running leather boots organic cotton bed linen coffee grinder steel kettle wireless headphones vintage poster print gift card summer dress children toys wooden train puzzle kitchen knife set outdoor tent sleeping bag bicycle helmet'.split(
    ' ',
  )
const german =
  'gartenstuhl holztisch waschmaschine geschirrspueler kinderwagen winterjacke bettwaesche kaffeemuehle datenschutzerklaerung versandkosten rueckgaberecht haftpflichtversicherung'.split(
    ' ',
  )
const locales = ['de', 'en', 'fr-FR', 'pt-br', 'zh-Hant-TW', 'en_US']

/** Ordinary addresses: how often each kind of page is drawn is its weight. */
const ordinary: readonly (readonly [number, string, (draw: Drawer) => string])[] = [
  [12, 'product', (draw) => `/products/${slug(draw)}`],
  [6, 'product with a number', (draw) => `/p/${slug(draw)}-${draw.text(DIGITS, draw.between(3, 10))}`],
  [5, 'product in German', (draw) => `/${draw.one(german)}/${draw.one(german)}-${draw.one(german)}`],
  [
    4,
    'product with sizes',
    (draw) =>
      `/${slug(draw)}-${draw.one([64, 128, 256])}gb-${draw.one([4, 8, 12])}gb-5g-${draw.between(2, 9)}er-pack`,
  ],
  [
    3,
    'model',
    (draw) =>
      `/dp/${draw.one(['B08N5WRWNW', 'wh-1000xm5', 'SM-S928BZKGEUB', '81YK00AQGE', 'canon-eos-r5-mark-ii', 'NP930QCG-K01US'])}`,
  ],
  [
    3,
    'article number',
    ({ text, one, between }) =>
      `/item?sku=${one(['', 'A-', 'SKU-'])}${text(DIGITS, between(4, 8))}-${text(SMALL.toUpperCase(), 2)}`,
  ],
  [3, 'barcode', ({ text }) => `/item/40${text(DIGITS, 11)}`],
  [3, 'variant', ({ text }) => `/products/mug?variant=4${text(DIGITS, 13)}`],
  [
    6,
    'category with filters',
    ({ one, between }) =>
      `/c/${one(words)}?size=${one(['xl', '42', '10.5'])}&color=${one(['red', 'dark-blue'])}&sort=${one(['price_asc', 'newest'])}&page=${between(1, 40)}`,
  ],
  [
    4,
    'prices',
    ({ between }) =>
      `/sale?price=${between(0, 99)}.99-${between(100, 2_500)}.00&min_price=${between(1, 9)}&max=${between(10, 99_999)}`,
  ],
  [
    6,
    'post of a day',
    (draw) =>
      `/blog/${draw.between(2009, 2026)}/${day(draw.between(1, 12))}/${day(draw.between(1, 28))}/${slug(draw)}`,
  ],
  [
    4,
    'day',
    (draw) =>
      `/events?${draw.one(['date', 'from', 'day'])}=2026-${day(draw.between(1, 12))}-${day(draw.between(1, 28))}&until=20261231`,
  ],
  [
    3,
    'moment',
    (draw) =>
      `/calendar?at=2026-${day(draw.between(1, 12))}-${day(draw.between(1, 28))}T${day(draw.between(0, 23))}:30:00${draw.one(['Z', '%2B01:00', '+02:00'])}`,
  ],
  [2, 'time stamp', ({ text }) => `/report?t=17${text(DIGITS, 8)}&since=17${text(DIGITS, 11)}`],
  [
    6,
    'search',
    ({ one, between }) =>
      `/search?q=${Array.from({ length: between(1, 5) }, () => one(words)).join(one(['+', '%20']))}`,
  ],
  [
    3,
    'search in other scripts',
    ({ one }) =>
      `/search?q=${encodeURIComponent(one(['синяя лейка для сада', '蓝色 陶瓷 水壶', 'مزهرية زرقاء', 'größe für übergänge', 'naïve café', 'ブルー 水差し']))}`,
  ],
  [
    8,
    'campaign',
    (draw) =>
      `/?utm_source=${draw.one(['newsletter', 'google', 'facebook', 'news'])}&utm_medium=${draw.one(['cpc', 'mail', 'e-mail', 'social', 'mail-2026'])}&utm_campaign=${draw.one(['black_friday_2026', 'spring-sale-25', '2026w47_de_brand', 'Sommer_Aktion'])}&utm_term=${draw.one(words)}+${draw.one(words)}`,
  ],
  [2, 'campaign by number', ({ text }) => `/?utm_source=google&utm_id=${text('123456789', 11)}&gad_source=1`],
  [
    6,
    'docs',
    (draw) =>
      `/docs/v${draw.between(1, 20)}.${draw.between(0, 30)}.${draw.between(0, 12)}/${slug(draw)}${draw.one(['.html', '', '/'])}#${draw.one(words)}-${draw.one(words)}`,
  ],
  [
    2,
    'names in code',
    ({ one }) =>
      `/api/${one(['Array.prototype.map', 'addEventListener', 'IntersectionObserver', 'useLayoutEffect', 'getBoundingClientRect', 'encodeURIComponent', 'CanvasGradient', 'querySelectorAll', 'structuredClone', 'requestIdleCallback', 'ResizeObserver', 'AbortController', 'Promise.withResolvers', 'localeCompare', 'useMemo'])}`,
  ],
  [1, 'package', ({ one }) => `/package/${one(['@scope/name', '@types/node', 'left-pad', '@angular/core'])}`],
  [2, 'profile', ({ one }) => `/@${one(words)}/posts`],
  [
    5,
    'locale and page',
    (draw) =>
      `/${draw.one(locales)}/${draw.one(words)}/${draw.one(['about-us', 'imprint', 'faq', 'contact'])}?page=${draw.between(1, 99)}&per_page=24`,
  ],
  [3, 'application', (draw) => `/app#/${draw.one(words)}/${draw.between(1, 99_999)}?tab=${draw.one(words)}`],
  [2, 'order', ({ text }) => `/orders/2026-${text(DIGITS, 6)}`],
  [
    2,
    'return address',
    (draw) =>
      `/login?next=${encodeURIComponent(`/${draw.one(locales)}/${slug(draw)}?page=${draw.between(1, 9)}&sort=price`)}`,
  ],
  [
    2,
    'return address of a site',
    (draw) =>
      `/out?url=${encodeURIComponent(`https://news.example/2026/${day(draw.between(1, 12))}/${slug(draw)}`)}`,
  ],
  [2, 'video', ({ text }) => `/watch?v=${text(BASE64URL, 11)}&t=42s`],
  [1, 'author', ({ one }) => `/blog?author=${one(words)}&tag=${one(words)}`],
  [1, 'keywords', ({ one }) => `/find?keyword=${one(words)}&keywords=${one(words)}`],
  [1, 'place', ({ one }) => `/stores/${one(['berlin', 'new-york', 'são-paulo'])}?radius=25km&plz=10115`],
]
const day = (number: number) => String(number).padStart(2, '0')
const slug = ({ one, between }: Drawer) => Array.from({ length: between(2, 6) }, () => one(words)).join('-')

/** Addresses in which nothing is private, as shops, magazines and handbooks have them. Always the same for the same seed. */
export function ordinaryAddresses(
  count: number,
  seed: number,
): readonly { readonly kind: string; readonly url: string }[] {
  const draw = drawer(seed)
  const kinds = ordinary.flatMap((kind) => Array.from({ length: kind[0] }, () => kind))
  return Array.from({ length: count }, () => {
    const [, kind, make] = draw.one(kinds)
    return { kind, url: draw.one(hosts) + encodeURI(decodeURI(make(draw))) }
  })
}
