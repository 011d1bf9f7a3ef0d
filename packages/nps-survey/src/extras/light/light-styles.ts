/** What the State's classes leave to say of the scale, its ends and an error that there is not. */
export const lightStyles = /* css */ `
  [part=scale],
  [part=choices] {
    display: flex;
    flex-wrap: wrap;
    width: 100%;
  }
  [part~=ends] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    width: 100%;
    padding-inline: .5rem;
  }
  [part=error]:empty {
    display: none;
  }
`;
