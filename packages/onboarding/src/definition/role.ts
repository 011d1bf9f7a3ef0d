/** Who may tick an item: the person concerned, their referent, the animation team, an administrator. */
export type Role = (typeof ROLES)[number];

/** All roles, from the person concerned outwards. */
export const ROLES = ["self", "referent", "animation", "admin"] as const;
