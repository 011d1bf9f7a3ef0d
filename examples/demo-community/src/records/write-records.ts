import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CalendarDate } from "@communaute/schemas";
import { readContent } from "@communaute/sources";
import { demoRecords } from "./demo-records.ts";

const demo = new URL("../../", import.meta.url);
const asOf = CalendarDate.parse("2026-11-20");
const { value: community } = await readContent(fileURLToPath(demo), { asOf });
const records = demoRecords(2026, community, asOf);
writeFileSync(new URL("records.json", demo), `${JSON.stringify(records, null, 1)}\n`);
