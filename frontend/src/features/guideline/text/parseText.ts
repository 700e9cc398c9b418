export interface TextElement {
  tag: string
  /** Of those that the manual's HTML has: id, href, class, title, start, scope. */
  attributes: Record<string, string>
  children: TextNode[]
}
export type TextNode = string | TextElement

export interface TextSection {
  /** Null of what stands before the first heading. */
  anchor: string | null
  heading: string
  nodes: TextNode[]
}

/**
 * The manual's HTML as what it is made of, so that the page can draw it with its own parts: links that need no reload, terms
 * that explain themselves, lists to tick. Nothing in it is run or loaded: the document that it is read into is nowhere.
 */
export function parseText(html: string): TextSection[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  const sections: TextSection[] = [{ anchor: null, heading: '', nodes: [] }]
  for (const node of body.childNodes) {
    if (node instanceof HTMLHeadingElement && node.tagName === 'H2') {
      sections.push({ anchor: node.id, heading: node.textContent, nodes: [] })
    } else {
      sections.at(-1)?.nodes.push(...read(node))
    }
  }
  return sections.filter(({ anchor, nodes }) => anchor !== null || nodes.length > 0)
}

/** Elements between which blanks mean nothing. */
const containers = new Set(['UL', 'OL', 'TABLE', 'THEAD', 'TBODY', 'TR', 'BLOCKQUOTE', 'BODY'])

function read(node: Node): TextNode[] {
  if (node instanceof Text) {
    const between = containers.has(node.parentElement?.tagName ?? '')
    return between && node.data.trim() === '' ? [] : [node.data]
  }
  if (!(node instanceof Element)) return []
  const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]))
  return [{ tag: node.tagName.toLowerCase(), attributes, children: [...node.childNodes].flatMap(read) }]
}

export function textOf(node: TextNode): string {
  return typeof node === 'string' ? node : node.children.map(textOf).join('')
}

export type CalloutKind = 'care' | 'check' | 'example'

const callouts: [CalloutKind, RegExp][] = [
  ['care', /^(Увага|Take care)/],
  ['check', /^(Перевірте|Check)/],
  ['example', /^(Приклад|Example)/],
]

/** What a block quote is, by the bold words that it begins with; null: nothing but a quotation. */
export function calloutOf({ children }: TextElement): CalloutKind | null {
  const [first] = children
  const begin = typeof first === 'object' ? first.children[0] : undefined
  if (typeof begin !== 'object' || begin.tag !== 'strong') return null
  return callouts.find(([, words]) => words.test(textOf(begin)))?.[0] ?? null
}

/** Its one list, where a section is a list of things done or not. */
export function checklistOf({ anchor, nodes }: TextSection): TextNode[][] | null {
  const [list, ...others] = nodes
  if (anchor !== 'checklist' || others.length > 0 || typeof list !== 'object' || list.tag !== 'ul') return null
  return list.children.map((item) => (typeof item === 'string' ? [item] : item.children))
}
