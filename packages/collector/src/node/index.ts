/**
 * The collector as a process of Node: its server.
 *
 * @packageDocumentation
 */

export { type ServeOptions, type Serving, serve } from "./serve.ts";
