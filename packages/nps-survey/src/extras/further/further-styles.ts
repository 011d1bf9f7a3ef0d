/** Choices one after the other, as wide as their words. */
export const furtherStyles = /* css */ `
  [part=choices] {
    display: flex;
    flex-wrap: wrap;
    gap: .5em;
    margin-block-start: .5em;
  }
  [part=choices] span {
    padding-inline: 1em;
  }
`;
