import { Fragment, useMemo, type ReactNode } from 'react'
import type { Guideline } from '../queries'
import { Checklist } from './Checklist'
import { SoughtWords } from './Marked'
import { checklistOf, parseText, type TextNode } from './parseText'
import { SectionHeading } from './SectionHeading'
import { Terms } from './Terms'
import styles from './Text.module.css'
import { TextNodes } from './TextNodes'
import { useGradually } from './useGradually'

interface GuidelineTextProps {
  guideline: Guideline
  /** Words to mark. */
  sought: readonly string[]
  /** What stands behind the first section: an appendix's form. */
  afterFirst?: ReactNode
  /** What stands behind the text and explains its terms. */
  children: ReactNode
}

/** The text of a chapter or an appendix. */
export function GuidelineText({ guideline, sought, afterFirst, children }: GuidelineTextProps) {
  const { html, terms, slug, version } = guideline
  const sections = useMemo(() => parseText(html), [html])
  const first = sections.findIndex(({ anchor }) => anchor !== null)
  const drawn = useGradually(sections.length, 3)
  return (
    <Terms terms={terms}>
      <SoughtWords value={sought}>
        <div className={styles.text}>
          {sections.slice(0, drawn).map((section, i) => {
            const { anchor, heading, nodes } = section
            const tablesBefore = tables(sections.slice(0, i).flatMap((each) => each.nodes))
            const checklist = checklistOf(section)
            const inside = checklist ? (
              <Checklist items={checklist} heading={heading} slug={slug} version={version} />
            ) : (
              <TextNodes nodes={nodes} heading={heading} tablesBefore={tablesBefore} />
            )
            if (anchor === null) return <Fragment key="">{inside}</Fragment>
            return (
              <Fragment key={anchor}>
                <SectionHeading level={2} anchor={anchor} text={heading} />
                {anchor === 'in-one-minute' ? <div className={styles.minute}>{inside}</div> : inside}
                {i === first && afterFirst}
              </Fragment>
            )
          })}
          {drawn === sections.length && children}
        </div>
      </SoughtWords>
    </Terms>
  )
}

function tables(nodes: TextNode[]): number {
  return nodes.filter((node) => typeof node === 'object' && node.tag === 'table').length
}
