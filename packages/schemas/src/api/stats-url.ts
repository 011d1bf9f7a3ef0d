import { z } from "zod";

/**
 * The address of a startup's statistics.
 *
 * The API adds `/stats` to the link of the startup; of a startup without a link, `/stats` alone says nothing.
 */
export const StatsUrl = z.codec(z.string(), z.string(), {
  decode: (address) => (address.trim() === "/stats" ? "" : address),
  encode: (address) => address,
});
