/**
 * The collector as a process of Node: its server, its start from a configuration, its purge.
 *
 * @packageDocumentation
 */

export { type Collecting, type CollectOptions, collect } from "./collect.ts";
export { CollectConfig } from "./collect-config.ts";
export { purgeAnswers } from "./purge-answers.ts";
export { readCollectConfig } from "./read-collect-config.ts";
export { type ServeOptions, type Serving, serve } from "./serve.ts";
export type { Environment } from "./settings.ts";
