/** All that is on a disk, in all databases, read with connections of its own. */
export async function readDisk(disk: IDBFactory): Promise<unknown[]> {
  const all: unknown[] = []
  for (const { name } of await disk.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = disk.open(name!)
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    for (const store of database.objectStoreNames) {
      const request = database.transaction(store).objectStore(store).getAll()
      all.push(
        ...(await new Promise<unknown[]>((resolve) => (request.onsuccess = () => resolve(request.result)))),
      )
    }
    database.close()
  }
  return all
}
