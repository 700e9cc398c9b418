/** What is asked: as paths of the API, and as the best SQL for the same answer (docs/benchmark.md). */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from './processes.mjs'

const folder = temporaryFolder()
const LIST = '/api/v1/partnerships'

/** Pages of 50 rows of every country and region that have as many. */
export async function listQuestions(postgres, database) {
  const pages = await postgres.column(
    database,
    `select country_code, region_code, page
       from (select country_code, region_code, count(*) / 50 as pages from partnership group by 1, 2) as pair,
            generate_series(1, pages) as page`,
  )
  const asked = pages.map((line) => line.split('|'))
  const sql = readFileSync('bench/sql/list.sql', 'utf8')
  return {
    paths: asked.map(([country, region, page]) => `${LIST}?country=${country}&region=${region}&size=50&page=${page}`),
    scripts: asked.map(([country, region, page], i) =>
      script(
        `list-${i}`,
        sql.replaceAll('{country}', country).replaceAll('{region}', region).replaceAll('{offset}', (page - 1) * 50),
      ),
    ),
  }
}

export async function partnershipQuestions(postgres, database) {
  const ids = await postgres.column(database, 'select id from partnership order by id')
  return { paths: ids.map((id) => `${LIST}/${id}`), scripts: ['bench/sql/partnership.sql'] }
}

export const allQuestions = { paths: [`${LIST}?format=csv`], scripts: ['bench/sql/all.sql'] }

/** Names of municipalities in both languages and some with a letter left out; PostgreSQL gets the application's own statements. */
export async function searchQuestions(postgres, database, application) {
  const words = await postgres.column(
    database,
    `select case n % 4 when 0 then centre_name_en when 3 then overlay(centre_name_uk placing '' from 3 for 1) else centre_name_uk end
       from (select *, row_number() over (order by md5(code)) as n from municipality where length(centre_name_uk) > 5) as m
      where n <= 60`,
  )
  const paths = words.map((word) => `/api/v1/search?q=${encodeURIComponent(word)}`)
  const statements = await postgres.statementsDuring(async () => {
    for (const path of paths) await application.body(path)
  })
  const asked = statements.filter((statement) => /search_(find|near)/.test(statement))
  // A search with typos takes two statements; as a script a word has its one or two.
  const perWord = []
  for (const statement of asked) {
    if (statement.includes('search_find')) perWord.push([statement])
    else perWord.at(-1).push(statement)
  }
  return { paths, scripts: perWord.map((each, i) => script(`search-${i}`, each.map((one) => one.trim() + ';\n').join(''))) }
}

function script(name, sql) {
  const file = join(folder, `${name}.sql`)
  writeFileSync(file, sql.replaceAll(/^--.*\n/gm, ''))
  return file
}
