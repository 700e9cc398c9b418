/** The address of the manual, or of one of its appendices: pages of another part of the site. */
export function manualPage(slug?: string): string {
  return slug ? `/guidelines/${slug}` : '/guidelines'
}
