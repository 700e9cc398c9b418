// Closes make test: what each part counted, the coverage, and one line "N passed, N failed".
// Usage: node tools/testReport.mjs RESULTS_FOLDER FAILED_STAGES_FILE
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const [results, failedStagesFile] = process.argv.slice(2)
const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null)

/** Surefire and Failsafe write one XML file for each class. */
function mavenCounts(...folders) {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  for (const folder of folders.filter(existsSync)) {
    for (const name of readdirSync(folder).filter((file) => /^TEST-.*\.xml$/.test(file))) {
      const head = readFileSync(join(folder, name), 'utf8').match(/<testsuite\s[^>]*>/)?.[0] ?? ''
      const number = (attribute) => Number(head.match(new RegExp(`\\s${attribute}="(\\d+)"`))?.[1] ?? 0)
      const failed = number('failures') + number('errors')
      counts.failed += failed
      counts.skipped += number('skipped')
      counts.passed += number('tests') - failed - number('skipped')
    }
  }
  return counts
}

function vitestCounts(report) {
  return {
    passed: report?.numPassedTests ?? 0,
    failed: report?.numFailedTests ?? 0,
    skipped: (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0),
  }
}

/** A test that passed only when tried again counts as failed. */
function playwrightCounts(report) {
  const stats = report?.stats ?? {
    expected: 0,
    unexpected: 0,
    flaky: 0,
    skipped: 0,
  }
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }
}

/** The wrong ones by name: who reads only CI's output has no log to look into. */
function mavenWrong(...folders) {
  const wrong = []
  for (const folder of folders.filter(existsSync)) {
    for (const name of readdirSync(folder).filter((file) => /^TEST-.*\.xml$/.test(file))) {
      for (const [, attributes, body] of readFileSync(join(folder, name), 'utf8').matchAll(
        /<testcase\s([^>]*[^/])>([\s\S]*?)<\/testcase>/g,
      )) {
        if (!/<(failure|error)\b/.test(body)) continue
        const value = (key) => attributes.match(new RegExp(`\\b${key}="([^"]*)"`))?.[1] ?? ''
        wrong.push({
          test: `${value('classname')}: ${value('name')}`,
          why: body.match(/message="([^"]*)"/)?.[1],
        })
      }
    }
  }
  return wrong
}

function vitestWrong(report) {
  return (report?.testResults ?? []).flatMap((file) =>
    file.assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ fullName, failureMessages }) => ({
        test: fullName,
        why: failureMessages[0],
      })),
  )
}

function playwrightWrong(report) {
  const specs = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)]
  return (report?.suites ?? []).flatMap(specs).flatMap((spec) =>
    spec.tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ projectName, results }) => ({
        test: `${projectName} ${spec.file}:${spec.line}: ${spec.title}`,
        why: results.find(({ error }) => error)?.error.message,
      })),
  )
}

/** The first lines of a reason, without colours. */
const briefly = (why = '') =>
  why
    .replace(/\u001b\[\d+m/g, '')
    .replace(/&#10;/g, '\n')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, 8)

/** JaCoCo's CSV: one line for each class, missed and covered side by side. */
function javaCoverage(file) {
  if (!existsSync(file)) return null
  const [head, ...rows] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(','))
  const sum = (column) => rows.reduce((total, row) => total + Number(row[head.indexOf(column)]), 0)
  return {
    lines: share(sum('LINE_COVERED'), sum('LINE_MISSED')),
    branches: share(sum('BRANCH_COVERED'), sum('BRANCH_MISSED')),
  }
}

function typescriptCoverage(summary) {
  if (!summary) return null
  const { lines, branches } = summary.total
  return {
    lines: share(lines.covered, lines.total - lines.covered),
    branches: share(branches.covered, branches.total - branches.covered),
  }
}

const share = (covered, missed) => ({ covered, all: covered + missed })
const percent = ({ covered, all }) => `${all === 0 ? 0 : ((100 * covered) / all).toFixed(1)} % (${covered} of ${all})`

const launcherReports = ['backend/launcher/target/surefire-reports']
const backendReports = ['backend/target/surefire-reports', 'backend/target/failsafe-reports']
const vitest = readJson(join(results, 'vitest.json'))
const playwright = readJson(join(results, 'playwright.json'))
const parts = [
  ['Launcher', mavenCounts(...launcherReports), mavenWrong(...launcherReports)],
  ['Backend', mavenCounts(...backendReports), mavenWrong(...backendReports)],
  ['Page', vitestCounts(vitest), vitestWrong(vitest)],
  ['Browser', playwrightCounts(playwright), playwrightWrong(playwright)],
]
const coverage = [
  ['Launcher (Java)', javaCoverage('backend/launcher/target/site/jacoco/jacoco.csv')],
  ['Backend (Java)', javaCoverage('backend/target/jacoco-report/jacoco.csv')],
  ['Page (TypeScript)', typescriptCoverage(readJson('frontend/coverage/coverage-summary.json'))],
]

console.log('\nCoverage')
for (const [name, part] of coverage) {
  const text = part ? `lines ${percent(part.lines)}, branches ${percent(part.branches)}` : 'not measured'
  console.log(`  ${name.padEnd(18)} ${text}`)
}
console.log('\nTests')
for (const [name, counts] of parts) {
  console.log(`  ${name.padEnd(18)} ${counts.passed} right, ${counts.failed} wrong, ${counts.skipped} left out`)
}
for (const [name, , wrong] of parts) {
  for (const { test, why } of wrong) {
    console.log(`\nWrong: ${name} ${test}`)
    for (const line of briefly(why)) console.log(`    ${line}`)
  }
}

// a stage that failed without a failed test (it did not compile, say) counts as one failure
const failedStages = readFileSync(failedStagesFile, 'utf8').split('\n').filter(Boolean)
const explained = parts.filter(([, counts]) => counts.failed > 0).map(([name]) => name)
const unexplained = failedStages.filter((stage) => !explained.some((name) => stage.startsWith(name)))
const silent = parts.filter(([name, c]) => c.passed + c.failed === 0 && !failedStages.some((s) => s.startsWith(name)))
if (failedStages.length > 0) console.log(`\nFailed: ${failedStages.join('; ')}`)
for (const [name] of silent) console.log(`\nFailed: ${name} ran no test`)

const total = (key) => parts.reduce((sum, [, counts]) => sum + counts[key], 0)
const failed = total('failed') + unexplained.length + silent.length
const skipped = total('skipped')
console.log(`\n${total('passed')} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
process.exit(failed > 0 ? 1 : 0)
