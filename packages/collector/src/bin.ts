#!/usr/bin/env node
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { createCollector } from './create-collector.ts'
import { duckdbStore } from './duckdb/duckdb-store.ts'
import { readCommand, usage } from './read-command.ts'
import { readVerify, verifyUsage } from './read-verify.ts'
import { serve } from './serve.ts'
import { sqliteInbox } from './sqlite/sqlite-inbox.ts'
import { verify } from './verify.ts'

function runVerify(args: readonly string[]): void {
  const command = readVerify(args, process.env)
  if (!command) {
    process.stdout.write(verifyUsage)
    return
  }
  const { ok, lines } = verify(command, (line) => console.error(line))
  for (const line of lines) console.log(line)
  if (!ok) process.exitCode = 1
}

async function main(): Promise<void> {
  if (process.argv[2] === 'verify') {
    runVerify(process.argv.slice(3))
    return
  }
  const command = readCommand(process.argv.slice(2), process.env)
  if (!command) {
    process.stdout.write(usage)
    return
  }
  const { port, host, data, sites } = command
  const adminToken = command.token ?? randomBytes(24).toString('base64url')
  const inbox = sqliteInbox(join(data, 'inbox.db'))
  const store = duckdbStore(join(data, 'store.duckdb'))
  const end = new AbortController()
  const collector = createCollector({ inbox, store, sites, adminToken }, { signal: end.signal })
  const serving = await serve(collector, { port, host })

  const address = `http://${host.includes(':') ? `[${host}]` : host}:${serving.port}`
  console.log(`Receiving for ${sites.map(({ id }) => id).join(', ')} at ${address}/v1/events`)
  console.log(`Keeping everything in ${data}`)
  if (command.token === undefined) {
    console.log(`Dashboard: ${address}/#token=${adminToken}`)
    console.log('This token was made for this run. Set HEED_TOKEN to choose one that stays.')
  } else {
    console.log(`Dashboard: ${address}/#token=… with your token`)
  }

  let stopping = false
  const stop = (): void => {
    if (stopping) return
    stopping = true
    console.log('Closing: finishing what is under way.')
    end.abort()
    serving
      .close()
      .then(() => store.close())
      .then(() => inbox.close())
      .then(() => console.log('Closed.'), fail)
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

function fail(error: unknown): void {
  console.error(`heed-collector: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 1
}

main().catch(fail)
