import { startExample } from './start-example.ts'

const { site, others } = await startExample(4300)
console.log(`The site: ${site}\nThe others: ${others}\nCtrl-C ends both.`)
