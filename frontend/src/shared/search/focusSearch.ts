let wanted = false

/** Puts the reader into the page's one search box, which may still be on its way: then as soon as it is there. */
export function focusSearch(): void {
  const input = document.querySelector<HTMLInputElement>('search input')
  if (input) input.focus()
  else wanted = true
}

/** For the box that has come: whether it was asked for meanwhile. */
export function takeWantedFocus(): boolean {
  const was = wanted
  wanted = false
  return was
}
