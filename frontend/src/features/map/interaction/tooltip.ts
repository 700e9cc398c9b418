import styles from './tooltip.module.css'

export interface TooltipText {
  title: string
  lines: string[]
}

const GAP = 14

/** A small label beside the pointer. Texts go in as text nodes: names come from many sources. */
export class Tooltip {
  private readonly element = document.createElement('div')

  constructor(private readonly container: HTMLElement) {
    this.element.className = styles['tooltip'] ?? ''
    this.element.hidden = true
    // The same words are told to screen readers by the map's status line.
    this.element.ariaHidden = 'true'
    container.append(this.element)
  }

  show({ title, lines }: TooltipText): void {
    const heading = document.createElement('strong')
    heading.append(title)
    this.element.replaceChildren(heading, ...lines.map((text) => paragraph(text)))
    this.element.hidden = false
  }

  moveTo(x: number, y: number): void {
    const { clientWidth, clientHeight } = this.container
    const { offsetWidth, offsetHeight } = this.element
    const left = x + GAP + offsetWidth > clientWidth ? x - GAP - offsetWidth : x + GAP
    const top = y + GAP + offsetHeight > clientHeight ? y - GAP - offsetHeight : y + GAP
    this.element.style.transform = `translate(${Math.max(4, left)}px, ${Math.max(4, top)}px)`
  }

  hide(): void {
    this.element.hidden = true
  }

  remove(): void {
    this.element.remove()
  }
}

function paragraph(text: string): HTMLElement {
  const line = document.createElement('span')
  line.append(text)
  return line
}
