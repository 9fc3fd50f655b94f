/** What a survey that fills its page is there: its main part, unless the page has one around it or beside it. */
export const landmark = (): 'main' | 'region' =>
  document.querySelector('main,[role=main]') ? 'region' : 'main'
