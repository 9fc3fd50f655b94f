import { BASE62, BASE64URL, DIGITS, type Drawer, drawer, HEX } from './drawer.test.data.ts'
import { secrets } from './scrub.test.data.ts'

/** Words with something private in them, and that as it is written there. */
export interface PrivateText {
  readonly kind: string
  readonly text: string
  readonly secret: string
}

/** Where the private thing is a `_`. */
const sentences = [
  'Please reach me: _',
  'please reach me at _.',
  '(_) is how you reach me, thanks!',
  'Order 1234 of 2026-11-22 for 59.90 €, contact _, size 42.',
  'Bitte melden Sie sich unter _, am besten zwischen 9:00 und 17:30 Uhr.',
  'Größe passt nicht – Rückfragen an „_“',
  'Merci de me répondre : _ (avant le 3/12/2026)',
  '¿Me pueden escribir? _ ¡Gracias!',
  'Пожалуйста, напишите: _, спасибо.',
  'size 42 _ 123 is what I typed',
  'my number 12 _ this is it',
  '请联系我：_。谢谢',
  'ご連絡は _ まで',
  'يرجى التواصل: _ شكرا',
  'कृपया संपर्क करें: _ धन्यवाद',
  'Uncaught Error: no entry for "_" in cache (v2.3.1, line 120:33)',
  'TypeError: bad value _\n    at load (https://shop.example/assets/main.js:1:77)',
]

const ibans = [
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'FR1420041010050500013M02606',
  'NL91ABNA0417164300',
  'NO9386011117947',
  'MT84MALT011000012345MTLCAST001S',
]
const fullWidth = (text: string) =>
  text.replace(/[+@0-9]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
const arabic = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0x630))

const inText: Readonly<Record<string, (draw: Drawer) => string>> = {
  ...secrets,
  iban: ({ one }) => {
    const iban = one(ibans)
    return one([iban, iban.replace(/.{4}(?=.)/g, '$& '), iban.toLowerCase()])
  },
  'phone in full width': (draw) => fullWidth(secrets['phone']!(draw)),
  'phone in Arabic': (draw) => arabic(secrets['phone']!(draw)),
  'card in Arabic': ({ one }) => arabic(one(['4111 1111 1111 1111', '5555555555554444'])),
  'mailbox in full width': ({ one }) => `${one(['ann', '李雷'])}＠mailbox.test`,
  'phone dialled abroad': ({ one, text }) =>
    `00${one(['49', '33', '44'])} ${one(['2', '30'])} ${text('23456789', 7)}`,
  'phone in a country': ({ one, text }) =>
    one([
      `030 ${text('23456789', 7)}`,
      `(0171) ${text('23456789', 3)} ${text(DIGITS, 2)} ${text(DIGITS, 2)}`,
      `0171/${text('23456789', 7)}`,
      `(555) ${text('23456789', 3)}-${text(DIGITS, 4)}`,
      `555-${text('23456789', 3)}-${text(DIGITS, 4)}`,
    ]),
  'password in an address': ({ text }) => `https://ann:${text(BASE62, 9)}@shop.example/cart`,
  'token in an address': ({ text }) => `https://shop.example/reset?token=${text(BASE62, 9)}`,
  'token in a path': ({ text }) => `/reset?access_token=${text(BASE62, 9)}`,
  'secret with a name': ({ one, text }) => `${one(['password', 'session_id', 'apiKey'])}=${text(BASE62, 9)}`,
}

/** Words with one private thing each. Always the same for the same seed. */
export function privateTexts(count: number, seed: number): readonly PrivateText[] {
  const draw = drawer(seed)
  return Array.from({ length: count }, () => {
    const kind = draw.one(Object.keys(inText))
    const secret = inText[kind]!(draw)
    return { kind, text: draw.one(sentences).replace('_', () => secret), secret }
  })
}

const ordinary: readonly ((draw: Drawer) => string)[] = [
  ({ between, text }) =>
    `It cost ${between(1, 9_999)}.${text(DIGITS, 2)} € instead of ${between(1, 99)},${text(DIGITS, 3)}.00 $.`,
  ({ text }) => `Der Preis war 1.${text(DIGITS, 3)}.${text(DIGITS, 3)},00 EUR, also rund 12 000 000 CHF.`,
  ({ between }) =>
    `Ordered on ${between(1, 28)}.${between(1, 12)}.${between(1990, 2030)}, came on 2026-${between(10, 12)}-${between(10, 28)}.`,
  ({ between }) => `From 0${between(1, 9)}/0${between(1, 9)}/2026 to 1${between(0, 9)}/12/2026, 10:30-18:45.`,
  ({ between }) =>
    `Delivered 2026-11-${between(10, 30)}T${between(10, 23)}:30:00.123Z, again 2026-11-22 10:30:00+01:00`,
  ({ between }) => `Best of 2024, 2025 and 2026; founded ${between(1700, 2020)}-${between(1950, 2026)}.`,
  ({ between, text }) =>
    `Fails since ${between(1, 20)}.${between(0, 30)}.${between(0, 99)}-beta.${between(1, 9)}, build 2026${text(DIGITS, 8)} (Chrome/156.0.8078.79)`,
  ({ text }) =>
    `About 1 000 000 people, 8,${text(DIGITS, 3)},${text(DIGITS, 3)},000 views, 3.2e12 of them at 1${text(DIGITS, 12)}.`,
  ({ between }) =>
    `Score ${between(0, 10)}/10, 5 of 5 stars, ${between(0, 100)} % sure, temperature -${between(1, 20)} °C to +${between(1, 40)} °C.`,
  ({ text }) =>
    `Order 2026-${text(DIGITS, 6)} with article 12${text(DIGITS, 6)} and SKU AB-${text(DIGITS, 4)}-XL`,
  ({ text }) => `Wrong size: 38 x 120 x 200 cm, EAN 40${text(DIGITS, 11)}`,
  ({ between }) =>
    `TypeError: Cannot read properties of undefined (reading 'map') at render (main.${between(10, 99)}.js:${between(1, 99)}:${between(1_000, 99_999)})`,
  ({ one }) =>
    `Failed to execute '${one(['drawImage', 'getImageData'])}' on '${one(['CanvasRenderingContext2D', 'WebGL2RenderingContext', 'IDBObjectStore'])}'`,
  ({ one }) =>
    `${one(['getBoundingClientRect', 'requestIdleCallback', 'useSyncExternalStore'])} is not a function. (In 'a.b()', 'a.b' is undefined)`,
  ({ text }) =>
    `ChunkLoadError: Loading chunk ${text('123456789', 3)} failed. (https://shop.example/assets/${text(HEX, 8)}.chunk.js)`,
  ({ between }) =>
    `Request to 192.168.${between(10, 255)}.${between(10, 255)}:8080 timed out after ${between(1_000, 60_000)} ms`,
  () => 'if (a == b && c != d) total = price * 3; // @todo ask @ann',
  () =>
    'Die Donaudampfschifffahrtsgesellschaftskapitänsmütze war zu klein, die Rechtsschutzversicherung zu teuer.',
  () => 'Доставка заняла 14 дней, цена 12 990 ₽, скидка 20 %. Спасибо за покупку 22.11.2026!',
  () => '商品很好，价格1299元，2026年11月22日到货，评分9.5，下次买3件。',
  () => 'السعر ١٢٩٩ درهم، وصل في ٢٢/١١/٢٠٢٦ الساعة ١٠:٣٠، التقييم ٩ من ١٠',
  () => 'कीमत ₹1,29,999 थी, डिलीवरी 22-11-2026 को 10:30 बजे हुई।',
  () => '価格は12,800円、サイズは27.5cm、2026年11月22日14時30分に届きました。',
  ({ text }) => `samsung-galaxy-s24-ultra-256gb-12gb-5g vs. iPhone 15 Pro Max (${text(DIGITS, 3)} GB)`,
  ({ text }) => `Watch https://video.example/watch/${text(BASE64URL, 8)}?t=42s&page=2, section 3.1.4-3.1.6`,
  ({ between }) => `Matrix 200 300 400, range 10.000 - ${between(10, 99)}.000, ISBN-Preis 3 @ 5.99`,
]

/** Words in which nothing is private: comments and messages of errors in several languages. Always the same for the same seed. */
export function ordinaryTexts(count: number, seed: number): readonly string[] {
  const draw = drawer(seed)
  return Array.from({ length: count }, () => draw.one(ordinary)(draw))
}
