import type { Visit } from '../storm/engine.ts'

const OUTBOX = (site: string) => `(async () => {
  const name = 'heed:${site}'
  if (!(await indexedDB.databases()).some((known) => known.name === name)) return 0
  const database = await new Promise((resolve, reject) => {
    const request = indexedDB.open(name)
    request.onsuccess = () => resolve(request.result)
    request.onerror = reject
  })
  database.onversionchange = () => database.close()
  const all = await new Promise((resolve) => {
    const request = database.transaction(name).objectStore(name).getAll()
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => resolve([])
  })
  database.close()
  return Math.max(0, ...all.flat().map(({ name, data }) =>
    name === 'survey_submitted' ? Object.keys(data.answers).length : 0))
})()`

/** How many answers the newest part has that lies in the tracker's outbox. */
export const onDisk = async (visit: Visit, site: string): Promise<number> =>
  Number(await visit.run(OUTBOX(site)))

/** Whether anything of this survey that was not sent yet is on the device. */
export const hasDraft = async (visit: Visit, site: string): Promise<boolean> =>
  (await visit.run(`(localStorage.getItem('heed-survey-drafts') ?? '').includes('"${site}"')`)) === true
