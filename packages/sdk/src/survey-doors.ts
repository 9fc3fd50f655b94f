/** What brings each element of surveys, when it is first needed. */
export const doors = {
  nps: () => import('@heed/surveys/define/nps'),
  csat: () => import('@heed/surveys/define/csat'),
  ces: () => import('@heed/surveys/define/ces'),
  survey: () => import('@heed/surveys/define/survey'),
}
