/** The address of the arrival of a member. */
export function arrivalAddress(member: string): string {
  return `/arrivee/${encodeURIComponent(member)}`;
}

/** The address of a single step of it, which the query names. */
export function stepAddress(member: string): string {
  return `${arrivalAddress(member)}/etape`;
}

/** What the place of a step is called in its page. */
export function partName(item: string): string {
  return `etape-${item.replaceAll("/", "--")}`;
}
