/**
 * Where answers go: a fetch handler over a store that loses nothing it has acknowledged, and knows nobody.
 *
 * @packageDocumentation
 */

export {
  type Collector,
  type CollectorOptions,
  type Connection,
  createCollector,
} from "./create-collector.ts";
