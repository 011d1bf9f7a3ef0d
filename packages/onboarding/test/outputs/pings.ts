/** What GitHub, GitLab, Mattermost and Tchap look for in the text that a reader has made of Markdown, by what comes of it. */
export const PINGS: Readonly<Record<string, RegExp>> = {
  "a mention": /(?<![\w`])@\w/u,
  "an issue": /(?<!\w)#\d|\w#\d/u,
  "a merge request": /!\d/u,
  "a label or channel": /~[\w"]/u,
  "an epic, milestone or snippet": /[&%$^][\w"]/u,
  "an issue by prefix": /\bG[HL]-\d/iu,
  "a commit": /\b[0-9a-f]{7,40}\b/u,
  "an address": /\w:\/\/\w/u,
  "a site": /\bwww\.\w/u,
  "a mailbox": /[\w.]@\w+\.\w/u,
  "an emoji": /:[\w+-]+:/u,
  "a template": /\{[%{]/u,
  "a reference in brackets": /\[\w+:/u,
};
