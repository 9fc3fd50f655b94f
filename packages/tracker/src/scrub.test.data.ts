import { BASE62, BASE64URL, DIGITS, type Drawer, drawer, HEX, SMALL } from './drawer.test.data.ts'

/** An address with something private in it, and that as it is written there. */
export interface PrivateAddress {
  readonly kind: string
  readonly url: string
  readonly secret: string
}

/** The last digit that makes a card's number right (ISO/IEC 7812-1, Luhn). */
const withCheckDigit = (digits: string) => {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + (at % 2 ? +digit : +digit * 2 - (+digit > 4 ? 9 : 0)), 0)
  return digits + ((10 - (sum % 10)) % 10)
}
const grouped = (digits: string, groups: readonly number[], separator: string) => {
  let from = 0
  return groups.map((size) => digits.slice(from, (from += size))).join(separator)
}
const cards = [
  ['4', [4, 4, 4, 4]],
  ['51', [4, 4, 4, 4]],
  ['2223', [4, 4, 4, 4]],
  ['34', [4, 6, 5]],
  ['6011', [4, 4, 4, 4]],
  ['62', [4, 4, 4, 4, 3]],
] as const

/** Calling codes with how many digits follow: short ones and long ones. */
const countries = [
  ['49', 10],
  ['49', 11],
  ['1', 10],
  ['44', 10],
  ['33', 9],
  ['354', 7],
  ['65', 8],
  ['47', 8],
  ['91', 10],
  ['55', 11],
  ['886', 9],
] as const

const uuid = ({ text }: Drawer) => [8, 4, 4, 4, 12].map((size) => text(HEX, size)).join('-')
const jwt = ({ text }: Drawer) =>
  `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOi${text(BASE64URL, 40)}.${text(BASE64URL, 43)}`

/** What must not leave, as a person would write it, by kind. */
export const secrets: Readonly<Record<string, (draw: Drawer) => string>> = {
  mailbox: ({ one, text, between }) =>
    `${one(['ann', 'ann.lee', 'ann_lee', 'a', 'ann-lee', 'x' + text(DIGITS, 4), 'jürgen', '李雷'])}${one(['', '+news', '+' + text(SMALL, 5)])}@${one(['mailbox.test', 'mx.mailbox.test', 'köln.test', text(SMALL, between(2, 9)) + '.co.uk'])}`,
  phone: ({ one, text }) => {
    const [country, length] = one(countries)
    const national = one(['2', '3', '5', '7']) + text(DIGITS, length - 1)
    return one([
      `+${country}${national}`,
      `+${country} ${national}`,
      `+${country} ${national.slice(0, 3)} ${national.slice(3)}`,
      `+${country}-${national.slice(0, 2)}-${national.slice(2, 5)}-${national.slice(5)}`,
      `+${country} (${national.slice(0, 3)}) ${national.slice(3, 6)}-${national.slice(6)}`,
      `+${country}.${national.slice(0, 4)}.${national.slice(4)}`,
    ])
  },
  card: ({ one, text }) => {
    const [start, groups] = one(cards)
    const length = groups.reduce<number>((sum, size) => sum + size, 0)
    const digits = withCheckDigit(start + text(DIGITS, length - start.length - 1))
    return grouped(digits, groups, one(['', '', ' ', '-', '.']))
  },
  jwt,
  hex: ({ one, text }) => {
    const run = text(HEX, one([24, 32, 40, 64]))
    return one([run, run.toUpperCase()])
  },
  uuid: (draw) => draw.one([uuid(draw), uuid(draw).toUpperCase()]),
  base64url: ({ one, text }) => text(BASE64URL, one([43, 64, 86])),
  letters: ({ text, between }) => text(BASE62, between(24, 48)),
}

/** Names that tell that their value is private, whatever it looks like. */
const names = [
  'email',
  'e-mail',
  'user_email',
  'mail',
  'token',
  'access_token',
  'id_token',
  'refreshToken',
  'csrf_token',
  'mkt_tok',
  'otp',
  'password',
  'pass',
  'passwd',
  'new_password',
  'session',
  'session_id',
  'sessionId',
  'PHPSESSID',
  'JSESSIONID',
  'sid',
  'gclid',
  'dclid',
  'fbclid',
  'msclkid',
  'ttclid',
  'twclid',
  'yclid',
  'user',
  'user_id',
  'userId',
  'username',
  'name',
  'first_name',
  'lastName',
  'full_name',
  'phone',
  'phone_number',
  'telephone',
  'code',
  'auth_code',
  'oobCode',
  'key',
  'api_key',
  'apiKey',
  'user[email]',
]

/** As a browser writes it in a path, or as a form does in a query. */
const inPath = (text: string, { one }: Drawer) => {
  const whole = encodeURIComponent(text)
  return one([whole, encodeURI(text)])
}
const inQuery = (text: string, { one }: Drawer) =>
  one([encodeURIComponent(text), encodeURIComponent(text).replaceAll('%20', '+'), encodeURI(text)])

/** Sites on which all this happens. */
export const hosts = ['https://shop.example', 'https://www.shop.example:8443', 'http://intranet.example']

/** Addresses with one private thing each, in every place that an address has. Always the same for the same seed. */
export function privateAddresses(count: number, seed: number): readonly PrivateAddress[] {
  const draw = drawer(seed)
  const { one, text, between } = draw
  return Array.from({ length: count }, () => {
    const host = one(hosts)
    if (!draw.below(4)) {
      const name = one(names)
      const secret = text(BASE62, between(4, 12))
      const pair = `${one([name, encodeURIComponent(name)])}=${secret}`
      return placed(
        `name ${name}`,
        secret,
        one([
          `${host}/welcome?${pair}`,
          `${host}/welcome?page=2&${pair}&colour=red`,
          `${host}/welcome#${pair}`,
          `${host}/app#/done?${pair}`,
        ]),
        host,
        draw,
      )
    }
    const kind = one(Object.keys(secrets))
    const plain = secrets[kind]!(draw)
    const path = inPath(plain, draw)
    const query = inQuery(plain, draw)
    return one([
      () => placed(kind, path, `${host}/account/${path}`, host, draw),
      () => placed(kind, path, `${host}/de/account/${path}/edit?page=2`, host, draw),
      () => placed(kind, query, `${host}/find?q=${query}&page=2`, host, draw),
      () => placed(kind, query, `${host}/find?sort=up&ref=${query}`, host, draw),
      () => placed(kind, path, `${host}/help#${path}`, host, draw),
      () => placed(kind, path, `${host}/app#/account/${path}?tab=2`, host, draw),
      () => placed(kind, query, `${host}/help#ref=${query}&x=1`, host, draw),
    ])()
  })
}

/** The address as it is, or once or twice encoded within another. */
function placed(kind: string, secret: string, url: string, host: string, { below }: Drawer): PrivateAddress {
  const depth = [0, 0, 0, 1, 2][below(5)]!
  for (let at = 0; at < depth; at++) {
    url = `${host}/login?next=${encodeURIComponent(url)}`
    secret = encodeURIComponent(secret)
  }
  return { kind: `${kind}${depth ? `, encoded ${depth} times` : ''}`, url, secret }
}
