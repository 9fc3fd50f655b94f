// Everything that must hold, in one run: `npm test`. Each stage prints its time; what failed prints why.
//   npm test -- unit contracts    only these stages
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installBrowsers } from './install-browsers.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const results = join(root, '.cache', 'results')

/** A stage's commands run one after the other; each counts as one check unless it writes counts of its own. */
const STAGES = {
  build: [['node', '.dev/build.mjs']],
  lint: [
    ['oxlint', '-c', '.dev/oxlintrc.json', '--type-aware', '--deny-warnings'],
    ['oxfmt', '-c', '.dev/oxfmtrc.json', '--check'],
    ['knip', '-c', '.dev/knip.json'],
  ],
  unit: [['vitest', 'run', '--config', '.dev/vitest.config.ts', ...vitestCounts('unit')]],
  contracts: [['vitest', 'run', '--config', '.dev/vitest.contracts.config.ts', ...vitestCounts('contracts')]],
  elements: [['node', 'test/elements/run.mjs', '--counts', countsFile('elements')]],
  journeys: [['vitest', 'run', '--config', '.dev/vitest.journeys.config.ts', ...vitestCounts('journeys')]],
  rules: [['vitest', 'run', '--config', '.dev/vitest.rules.config.ts', ...vitestCounts('rules')]],
}

function countsFile(stage) {
  return join(results, `${stage}.json`)
}

function vitestCounts(stage) {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${countsFile(stage)}`]
}

/** How many tests a stage says it ran and which failed, or undefined if it says nothing. */
function counted(stage) {
  try {
    const said = JSON.parse(readFileSync(countsFile(stage), 'utf8'))
    return {
      passed: said.numPassedTests ?? said.passed,
      failed: said.numFailedTests ?? said.failed,
      failures: said.failures ?? failedOf(said.testResults),
      notRun: said.notRun ?? [],
    }
  } catch {
    return undefined
  }
}

/** Each failed test of a vitest report, and each file that did not load, in a line. */
function failedOf(files) {
  return files.flatMap(({ name, message, assertionResults }) => {
    const failed = assertionResults.filter(({ status }) => status === 'failed')
    const lines = failed.map(
      ({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.split('\n')[0]}`,
    )
    return failed.length === 0 && message ? [`${name}: ${message.split('\n')[0]}`] : lines
  })
}

function run([program, ...args]) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      // Developers' type stripping and the tools' own chatter are not news here.
      env: { ...process.env, NODE_OPTIONS: '--conditions=@heed/source', FORCE_COLOR: '0', NO_COLOR: '1' },
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data))
    child.on('error', (error) => resolve({ ok: false, output: error.message }))
    child.on('exit', (code) => resolve({ ok: code === 0, output }))
  })
}

const asked = process.argv.slice(2).filter((name) => name in STAGES)
const stages = asked.length > 0 ? asked : Object.keys(STAGES)
const total = { passed: 0, failed: 0 }
const notRun = []
const failures = []
const started = Date.now()

rmSync(results, { recursive: true, force: true })
mkdirSync(results, { recursive: true })
if (stages.includes('elements') || stages.includes('journeys') || stages.includes('rules'))
  await installBrowsers()

async function runStage(stage) {
  const begun = Date.now()
  const outputs = []
  let passed = 0
  let failed = 0
  for (const command of STAGES[stage]) {
    const { ok, output } = await run(command)
    if (ok) passed++
    else {
      failed++
      outputs.push(`$ ${command.join(' ')}\n${output}`)
    }
  }
  const counts = counted(stage)
  if (counts) {
    passed = counts.passed
    // A runner that fails without a failing test (a file that does not load) still fails.
    failed = Math.max(counts.failed, failed)
    notRun.push(...counts.notRun)
    failures.push(...counts.failures.map((failure) => `${stage}: ${failure}`))
  }
  total.passed += passed
  total.failed += failed
  const seconds = ((Date.now() - begun) / 1000).toFixed(1)
  console.log(
    `heed: ${stage}: ${failed === 0 ? 'ok' : 'FAILED'}: ${passed} passed, ${failed} failed, ${seconds} s`,
  )
  for (const output of outputs) console.log(output)
  return failed === 0
}

/** Stages that run one after the other. */
async function lane(names) {
  for (const stage of names.filter((name) => stages.includes(name))) {
    // Nothing that follows means anything on a tree that does not build.
    if (!(await runStage(stage)) && stage === 'build') return false
  }
  return true
}

console.log(`heed: ${stages.join(', ')} …`)
// Elements and rules mostly wait for engines: what needs the processor runs beside them. Journeys have it to themselves.
if (await lane(['build'])) {
  await Promise.all([lane(['elements', 'contracts']), lane(['lint', 'unit', 'rules'])])
  await lane(['journeys'])
}

// Said again at the end, where it is found.
for (const failure of failures) console.log(`heed: FAILED: ${failure}`)
for (const what of notRun) console.log(`heed: NOT RUN: ${what}`)
console.log(`heed: ${((Date.now() - started) / 1000).toFixed(0)} s`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
