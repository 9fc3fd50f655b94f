import { expect, it } from 'vitest'
import { instrumentHash } from '../instrument-hash.ts'
import { localize } from '../localize.ts'
import { experience, kano, pmf, sus, thumbs, umuxLite } from './index.ts'
import { instrumentLocales } from './instrument-locales.ts'

const features = [
  { id: 'dark', text: 'A dark theme' },
  { id: 'export', text: 'Export to a spreadsheet' },
]

// Whoever changes a word makes another instrument, and must see it here.
it('an instrument keeps, in each language, the hash under which its answers are compared', async () => {
  const hashes: Record<string, string> = {}
  for (const [locale, load] of Object.entries(instrumentLocales)) {
    const words = await load()
    for (const { instrument } of [
      sus(words.sus),
      umuxLite(words.umuxLite),
      pmf(words.pmf),
      kano(features, words.kano),
      thumbs(words.thumbs),
      experience(words.experience),
    ]) {
      const hash = await instrumentHash(localize(instrument, locale))
      hashes[`${instrument.kind} ${locale}`] = hash!.slice(0, 16)
    }
  }
  expect(hashes).toMatchInlineSnapshot(`
    {
      "experience ar": "313a254ced410230",
      "experience de": "146c13f82db59197",
      "experience en": "60b2f82865358b57",
      "experience es": "bdd06b668236e3ff",
      "experience fr": "3e5ada965c5216b6",
      "experience he": "70835bde1f604270",
      "experience it": "1d4f758c7ac32e1f",
      "experience ja": "1c1f5c73c710e6e1",
      "experience ko": "63f28e99ddc88f7c",
      "experience pt-BR": "7434b3c8efb55483",
      "experience zh-CN": "4cc8417cca29ae70",
      "experience zh-TW": "51b023fc78487e9b",
      "kano ar": "24e18f54342edd0f",
      "kano de": "4fd44a78a6b528dc",
      "kano en": "590bb8acaed10477",
      "kano es": "88e8f76b638d7683",
      "kano fr": "c747bf21821d07a9",
      "kano he": "e6c5dcb2018e9a71",
      "kano it": "1d5dacad08129989",
      "kano ja": "267dfd4dfafb45bc",
      "kano ko": "5c3fb3c3bea489b2",
      "kano pt-BR": "260e46b9c7a073db",
      "kano zh-CN": "e49c9c2b2ae99323",
      "kano zh-TW": "1271139ad1e9d9e9",
      "pmf ar": "93139bfd86957a96",
      "pmf de": "a747c2a4e6c0a669",
      "pmf en": "f3104739e8f86363",
      "pmf es": "058a1163926b007b",
      "pmf fr": "fc1e81b5f37bee4e",
      "pmf he": "dd64505c767d3d9f",
      "pmf it": "174007785d4e2312",
      "pmf ja": "a5321e65eb2002fa",
      "pmf ko": "a11c005c5b188902",
      "pmf pt-BR": "5edbbd546b29abf0",
      "pmf zh-CN": "e409c2fc95252fb6",
      "pmf zh-TW": "74e18528fc674a0d",
      "sus ar": "5c86c7fb19521fd4",
      "sus de": "c93de7c2f0f3fe78",
      "sus en": "160dcf0d5ba03f2a",
      "sus es": "4ca3587e676800ed",
      "sus fr": "6b3b5646707dd162",
      "sus he": "96b53b2f7fb0c48c",
      "sus it": "abd0c1d6f2c2df66",
      "sus ja": "702fa302784e57e0",
      "sus ko": "fef5ded6ef65dbf8",
      "sus pt-BR": "2bb43fe3701944aa",
      "sus zh-CN": "27e954225ed4f0db",
      "sus zh-TW": "7e163cb015fbdab7",
      "thumbs ar": "308293e6348791a4",
      "thumbs de": "b6dc5de928795e5a",
      "thumbs en": "6af96e26513b197f",
      "thumbs es": "05b127dca043b3c6",
      "thumbs fr": "6c72f8249e7768fb",
      "thumbs he": "f8506977c9af636b",
      "thumbs it": "7371bb6468bf4784",
      "thumbs ja": "f48862b2f6173d9c",
      "thumbs ko": "6b2439f9dc34da8d",
      "thumbs pt-BR": "e6c5d6a17bfeaef5",
      "thumbs zh-CN": "3e7c5416723e6fb1",
      "thumbs zh-TW": "796ae4130d09c012",
      "umux_lite ar": "15f4ebf4d0e61511",
      "umux_lite de": "dbfc4cba5569b163",
      "umux_lite en": "1e319d0011ce04b7",
      "umux_lite es": "f1f925255b80a459",
      "umux_lite fr": "df0faa6086937b34",
      "umux_lite he": "bcc770b881dfbaa6",
      "umux_lite it": "2bc4e9f17697a95c",
      "umux_lite ja": "6648d5df23787eb4",
      "umux_lite ko": "0a74747c1112d569",
      "umux_lite pt-BR": "3348954231701ca7",
      "umux_lite zh-CN": "5861b2d0062bed84",
      "umux_lite zh-TW": "f38c31042e5f6351",
    }
  `)
})
