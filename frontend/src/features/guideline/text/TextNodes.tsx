import { createElement, type ReactNode } from 'react'
import { Icon, type IconName } from '@/shared/ui/Icon'
import { Marked } from './Marked'
import { calloutOf, textOf, type CalloutKind, type TextElement, type TextNode } from './parseText'
import { SectionHeading } from './SectionHeading'
import { SiteLink } from './SiteLink'
import { TableBox } from './TableBox'
import { TermLink } from './Terms'
import styles from './Text.module.css'

interface TextNodesProps {
  nodes: TextNode[]
  /** The section's heading, and how many tables the text has before it: a table that scrolls needs a name of its own. */
  heading: string
  tablesBefore?: number
}

/** The text as the page draws it. */
export function TextNodes({ nodes, heading, tablesBefore = 0 }: TextNodesProps) {
  let tables = tablesBefore
  // A node has nothing but its place.
  return nodes.map((node, i) => {
    if (typeof node === 'string') return <Marked key={i} text={node} />
    if (node.tag === 'table') tables++
    return <Element key={i} element={node} heading={heading} table={tables} />
  })
}

const plain = new Set(['p', 'ul', 'ol', 'li', 'strong', 'em', 'code', 'thead', 'tbody', 'tr', 'td', 'th'])

function Element({ element, heading, table }: { element: TextElement; heading: string; table: number }): ReactNode {
  const { tag, attributes, children } = element
  const inside = () => <TextNodes nodes={children} heading={heading} />
  if (tag === 'a') return <TextLink attributes={attributes}>{inside()}</TextLink>
  if (tag === 'br') return <br />
  if (tag === 'span') return <span className={styles.whole}>{inside()}</span>
  if (tag === 'h3') return <SectionHeading level={3} anchor={attributes['id'] ?? ''} text={textOf(element)} />
  if (tag === 'blockquote') return <Callout kind={calloutOf(element)}>{inside()}</Callout>
  if (tag === 'table') {
    return (
      <TableBox number={table} heading={heading}>
        {inside()}
      </TableBox>
    )
  }
  if (!plain.has(tag)) return inside()
  const start = Number(attributes['start'])
  return createElement(
    tag,
    { ...(tag === 'th' && { scope: 'col' }), ...(tag === 'ol' && start > 1 && { start }) },
    inside(),
  )
}

function TextLink({ attributes, children }: { attributes: Record<string, string>; children: ReactNode }) {
  const { href = '', title } = attributes
  const kind = attributes['class']
  if (kind === 'term') return <TermLink href={href}>{children}</TermLink>
  if (href.startsWith('/')) return <SiteLink href={href}>{children}</SiteLink>
  if (href.startsWith('#')) return <a href={href}>{children}</a>
  return (
    <a href={href} title={title} className={kind === 'law' ? styles.law : styles.outside} rel="noopener">
      {children}
    </a>
  )
}

const icons: Record<CalloutKind, IconName> = { care: 'warning', check: 'search', example: 'quote' }

function Callout({ kind, children }: { kind: CalloutKind | null; children: ReactNode }) {
  if (!kind) return <blockquote className={styles.quotation}>{children}</blockquote>
  return (
    <div role="note" className={[styles.callout, styles[kind]].join(' ')}>
      <span className={styles.calloutIcon}>
        <Icon name={icons[kind]} size={20} />
      </span>
      <div className={styles.calloutText}>{children}</div>
    </div>
  )
}
