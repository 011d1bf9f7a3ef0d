/** Whether a person's focus is in an element, its shadow included. (`:focus-within` does not see into the top layer everywhere.) */
export function hasFocus(element: Element): boolean {
  const { activeElement } = element.getRootNode() as Document | ShadowRoot;
  return element.contains(activeElement);
}
