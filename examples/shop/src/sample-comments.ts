/** Comments in the two languages of the sample. `{plant}` stands for a plant's name. */
export interface Comments {
  readonly en: readonly string[]
  readonly de: readonly string[]
}

/** What people write when they are unhappy, in between, and happy. */
export interface CommentPool {
  readonly low: Comments
  readonly middle: Comments
  readonly high: Comments
}

/** Names that fit every sentence below; in German all of them are feminine. */
export const plantNames: Comments = {
  en: ['monstera', 'fern', 'snake plant', 'pilea'],
  de: ['Monstera', 'Pilea', 'Sansevierie'],
}

const orders: CommentPool = {
  low: {
    en: [
      'The {plant} lost half its leaves within a week.',
      'Lovely photos, but my {plant} is much smaller than I expected.',
      'Two stems were broken when I opened the box.',
      'The pot had a crack, and nobody has answered my mail yet.',
      'I found small flies in the soil of the {plant}.',
      'Postage is too much for one small plant.',
    ],
    de: [
      'Meine {plant} kam mit geknickten Blättern an.',
      'Die {plant} ist viel kleiner als auf dem Bild.',
      'In der Erde waren Trauermücken.',
      'Der Topf hatte einen Sprung.',
    ],
  },
  middle: {
    en: [
      'Nice {plant}, a bit dear.',
      'Good plants. I wish I could choose the day of delivery.',
      'All fine so far. Ask me again in spring.',
      'The {plant} is healthy, the box was far too big for it.',
      'Would be perfect with a card that says how to care for it.',
    ],
    de: [
      'Schöne {plant}, etwas teuer.',
      'Alles gut, nur der Liefertag ließ sich nicht wählen.',
      'Die {plant} ist gesund, das Paket war viel zu groß.',
    ],
  },
  high: {
    en: [
      'The {plant} arrived as if it had never travelled.',
      'Best packed plant I have ever had in the post.',
      'My {plant} opened a new leaf after four days!',
      'Third order, third healthy plant.',
      'I wrote with a question and a gardener answered within the hour.',
      'No plastic in the box. Thank you for that.',
      'Bigger and greener than I dared to hope.',
      'My sister ordered one too as soon as she saw mine.',
    ],
    de: [
      'Die {plant} kam an, als wäre sie nie gereist.',
      'So gut verpackt habe ich noch keine Pflanze bekommen.',
      'Meine {plant} hat schon ein neues Blatt.',
      'Schnell, freundlich, ohne Plastik.',
      'Die zweite Bestellung, wieder alles gesund.',
    ],
  },
}

/** One week of it: the courier does not come. */
const strike: CommentPool = {
  ...orders,
  low: {
    en: [
      'Five days late, and the {plant} had dried out.',
      'It sat in a depot over the weekend. You promise the opposite.',
      'Still waiting. The tracking has not moved since Tuesday.',
      'I know it is the courier, but somebody could have told me.',
      'The {plant} came a week late and without most of its leaves.',
    ],
    de: [
      'Fünf Tage zu spät, die {plant} war vertrocknet.',
      'Das Paket lag das ganze Wochenende im Lager.',
      'Ich warte immer noch, und niemand sagt Bescheid.',
      'Seit Dienstag bewegt sich die Sendung nicht.',
    ],
  },
}

const help: CommentPool = {
  low: {
    en: [
      'I still do not know why the leaves turn yellow.',
      'There is nothing here about repotting in winter.',
      'I looked for a phone number and there is none.',
      'The answer about frost does not fit what the checkout says.',
    ],
    de: [
      'Zu gelben Blättern steht hier zu wenig.',
      'Ich habe eine Telefonnummer gesucht und keine gefunden.',
      'Zum Umtopfen im Winter steht hier nichts.',
    ],
  },
  middle: {
    en: [
      'I found it in the end, under a heading I would not have guessed.',
      'Helpful, but pictures would say more than text.',
      'Answered half of my question.',
    ],
    de: ['Am Ende gefunden, aber lange gesucht.', 'Mit Bildern wäre es leichter.'],
  },
  high: {
    en: [
      'The tip about lifting the pot was all I needed.',
      'Clear, short, and right. My {plant} has recovered.',
      'Found it in ten seconds.',
      'Written by somebody who keeps plants, one can tell.',
    ],
    de: [
      'Kurz und klar. Meine {plant} erholt sich.',
      'Der Tipp mit dem Anheben hat geholfen.',
      'Sofort gefunden, was ich wissen wollte.',
    ],
  },
}

/** Before: a label to print. */
const label: CommentPool = {
  low: {
    en: [
      'Who still has a printer?',
      'I had to ask my neighbour to print the label for me.',
      'The label came three days after I asked for it.',
      'Three forms for one pot.',
      'The link to the label did not open on my phone.',
    ],
    de: [
      'Ich habe keinen Drucker.',
      'Das Etikett kam erst nach drei Tagen.',
      'Drei Formulare für einen Topf.',
      'Der Link ging auf dem Telefon nicht auf.',
    ],
  },
  middle: {
    en: ['It worked, after I had found a copy shop.', 'Fine, but why do I have to say the reason twice?'],
    de: ['Ging schon, nur das Drucken war lästig.', 'Warum muss ich den Grund zweimal nennen?'],
  },
  high: {
    en: ['The money was back on the next day.', 'Nobody argued about the reason.'],
    de: ['Das Geld war am nächsten Tag da.', 'Niemand hat nach Gründen gebohrt.'],
  },
}

/** After: a code that the post office reads. */
const code: CommentPool = {
  low: {
    en: ['My post office did not know what to do with the code.', 'I still had to look up my order number.'],
    de: ['Die Filiale kannte den Code nicht.', 'Die Bestellnummer musste ich lange suchen.'],
  },
  middle: {
    en: ['Easy enough. The box had gone to the recycling, though.', 'The code took an hour to arrive.'],
    de: ['Recht einfach, nur den Karton hatte ich schon weggeworfen.'],
  },
  high: {
    en: [
      'Showed the code at the counter, done in two minutes.',
      'No printer, no forms. This is how it should be.',
      'So much better than last time with the label.',
      'I returned a cracked pot on my way to work.',
    ],
    de: ['Code gezeigt, fertig.', 'Endlich ohne Drucker!', 'Viel besser als letztes Mal mit dem Etikett.'],
  },
}

/** What is written where and when. */
export const sampleComments = { orders, strike, help, label, code } as const
