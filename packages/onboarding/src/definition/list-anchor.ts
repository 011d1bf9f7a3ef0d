/**
 * The anchor that `J` means in a layer that extends another: whatever the base of the list counts from.
 *
 * A base writes its own anchor in its place; resolving a list does so for its other layers.
 */
export const LIST_ANCHOR = "J";
