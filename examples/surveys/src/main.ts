import { startExample } from './start-example.ts'

const { site } = await startExample({ port: 4400 })
console.log(`Every item and every surface: ${site}\nCtrl-C ends it.`)
