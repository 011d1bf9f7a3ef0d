export { type LayerReading, type ReadLayerOptions, readLayer } from "./read-layer.ts";
