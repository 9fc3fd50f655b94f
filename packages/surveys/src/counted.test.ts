import { describe, expect, it } from 'vitest'
import { inNumber } from './counted.ts'
import { itemWordsOf } from './item-locale.ts'
import { languages } from './languages.test.kit.ts'

const spoken = async (tag: string, key: 'stars' | 'restart', numbers: readonly number[]) => {
  const items = await itemWordsOf(tag)
  return numbers.map((n) => inNumber(items![key], n, tag))
}

describe('a sentence with a number', () => {
  it('has the form that the language’s number takes', async () => {
    expect(await spoken('en', 'stars', [0, 1, 2])).toEqual(['0 stars', '1 star', '2 stars'])
    expect(await spoken('fr', 'stars', [0, 1, 2])).toEqual(['0 étoile', '1 étoile', '2 étoiles'])
    expect(await spoken('he', 'stars', [1, 2, 3])).toEqual(['כוכב אחד', 'שני כוכבים', '3 כוכבים'])
    expect(await spoken('ar', 'stars', [1, 2, 3, 11])).toEqual(['نجمة واحدة', 'نجمتان', '3 نجوم', '11 نجمة'])
    expect(await spoken('ja', 'stars', [1, 5])).toEqual(['星1個', '星5個'])
    expect(await spoken('es', 'restart', [1, 10])).toEqual([
      'Se reinicia en 1 segundo',
      'Se reinicia en 10 segundos',
    ])
  })

  it.each(languages)('in %s names every number, up to a minute, and no other', async (tag) => {
    const { stars, restart } = (await itemWordsOf(tag))!
    const rules = new Intl.PluralRules(tag)
    for (const forms of [stars, restart]) {
      const numbers = Array.from({ length: 61 }, (_, n) => n)
      const said = numbers.map((n) => inNumber(forms, n, tag))
      expect(new Set(said).size).toBe(said.length)
      for (const n of numbers) {
        // Only a form that serves one number may spell it out.
        const alone = numbers.filter((other) => rules.select(other) === rules.select(n)).length === 1
        if (!alone) expect(said[n]).toContain(`${n}`)
        expect(said[n]).not.toContain('{')
      }
      // A form that no number takes is one that nobody reads.
      const { pluralCategories } = rules.resolvedOptions()
      expect(Object.keys(forms).filter((form) => !pluralCategories.includes(form as 'other'))).toEqual([])
    }
  })
})

// Whoever changes one of these changes what answers are compared with, and must see it here.
it('the answers of Kano are these', async () => {
  const answers: Record<string, string> = {}
  for (const [tag] of languages) answers[tag] = (await itemWordsOf(tag))!.kano.join(' · ')
  expect(answers).toMatchInlineSnapshot(`
    {
      "ar": "يعجبني ذلك · أتوقع ذلك · لا فرق عندي · يمكنني تقبّل ذلك · لا يعجبني ذلك",
      "de": "Das gefällt mir · Das setze ich voraus · Das ist mir gleich · Damit kann ich leben · Das gefällt mir nicht",
      "en": "I like it · I expect it · I am neutral · I can live with it · I dislike it",
      "es": "Me gusta · Cuento con ello · Me es indiferente · Puedo aceptarlo · No me gusta",
      "fr": "Cela me plaît · Je m’y attends · Cela m’est égal · Je m’en accommode · Cela me déplaît",
      "he": "זה מוצא חן בעיניי · זה מובן מאליו · זה לא משנה לי · אפשר לחיות עם זה · זה לא מוצא חן בעיניי",
      "it": "Mi piace · Me lo aspetto · Mi è indifferente · Posso accettarlo · Non mi piace",
      "ja": "気に入る · 当然である · 何とも思わない · 仕方がない · 気に入らない",
      "ko": "마음에 든다 · 당연하다 · 아무런 느낌이 없다 · 감수할 수 있다 · 마음에 들지 않는다",
      "pt-BR": "Gosto disso · Já espero isso · É indiferente para mim · Posso conviver com isso · Não gosto disso",
      "zh-CN": "我喜欢 · 理应如此 · 我无所谓 · 我可以接受 · 我不喜欢",
      "zh-TW": "我喜歡 · 理應如此 · 我無所謂 · 我可以接受 · 我不喜歡",
    }
  `)
})
