import type { Ground, Planting } from "./ground.ts";

/** Ways to name a file otherwise than all others. */
export const FILE_PLANTS = {
  "file-without-extension": ({ take }: Ground): Planting => {
    const sheet = take("organisations");
    sheet.extension = "";
    sheet.damage = (text) => ({ text, line: 1 });
    return { sheet, path: [] };
  },
};
