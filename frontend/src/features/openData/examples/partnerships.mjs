// Partnerships of Lviv region by country. Node 20 or newer, or any browser: other sites may ask the API too.
const API = 'http://localhost:8080/api/v1'

async function* partnerships(filters) {
  for (let page = 1; ; page++) {
    const query = new URLSearchParams([...filters, ['page', page], ['size', 200]])
    const response = await fetch(`${API}/partnerships?${query}`)
    if (!response.ok) throw new Error((await response.json()).detail)
    const { items, links } = await response.json()
    yield* items
    if (!links.next) return
  }
}

const byCountry = new Map()
const filters = [
  ['region', 'UA46000000000026241'],
  ['status', 'active'],
  ['status', 'in_preparation'],
  ['status', 'unknown'],
]
for await (const { country } of partnerships(filters)) {
  byCountry.set(country.name.en, (byCountry.get(country.name.en) ?? 0) + 1)
}
const ranked = [...byCountry].sort(([, a], [, b]) => b - a)
for (const [country, count] of ranked.slice(0, 5)) console.log(`${country}: ${count}`)
