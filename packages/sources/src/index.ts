/**
 * Readers of the places where a community describes itself.
 *
 * @packageDocumentation
 */

export {};
