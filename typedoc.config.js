import { OptionDefaults } from "typedoc";

/** @type {Partial<import("typedoc").TypeDocOptions>} */
export default {
  name: "communaute",
  entryPointStrategy: "packages",
  // The command has no entry to document: it says what it does itself.
  entryPoints: ["packages/!(cli)"],
  out: "docs/api",
  includeVersion: true,
  treatWarningsAsErrors: true,
  packageOptions: {
    excludeInternal: true,
    excludePrivate: true,
    excludeProtected: true,
    excludeExternals: true,
    // Source links must not depend on the clone's remotes.
    displayBasePath: import.meta.dirname,
    disableGit: true,
    gitRevision: "main",
    sourceLinkTemplate: "https://github.com/betagouv/communaute/blob/{gitRevision}/{path}#L{line}",
    // The custom-elements vocabulary.
    blockTags: [...OptionDefaults.blockTags, "@fires", "@slot", "@csspart", "@cssproperty"],
  },
};
