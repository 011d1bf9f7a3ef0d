/** What every event of the element has in common: it can be heard on any ancestor, and through shadow roots. */
export class NpsEvent extends Event {
  constructor(name: string, facts: object, cancelable = false) {
    super(name, { bubbles: true, composed: true, cancelable });
    Object.assign(this, facts);
  }
}
