/**
 * The automatic fact that always holds, whatever data say: an item that it ticks is done by being there.
 *
 * The portal's files call this `disabled` with a `defaultValue`.
 */
export const ALWAYS = "always";
