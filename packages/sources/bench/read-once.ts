import { CalendarDate } from "@communaute/schemas";
import { readContent } from "@communaute/sources";

const [directory = "."] = process.argv.slice(2);
await readContent(directory, { asOf: CalendarDate.parse("2026-11-21") });
console.log(process.resourceUsage().maxRSS);
