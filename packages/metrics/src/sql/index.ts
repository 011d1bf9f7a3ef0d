/**
 * For each tally, the query that counts it in PostgreSQL, SQLite or DuckDB, and the reader of its rows.
 *
 * @packageDocumentation
 */

export { type CohortQueryOptions, cohortQuery } from "./cohort-query.ts";
export type { Dialect } from "./dialect.ts";
export { type DistinctQueryOptions, distinctQuery } from "./distinct-query.ts";
export { likertQuery } from "./likert-query.ts";
export { rateQuery } from "./rate-query.ts";
export { type AnswerQueryOptions, scoreQuery } from "./score-query.ts";
export { type ShareQueryOptions, shareQuery } from "./share-query.ts";
export type { SpellsSqlOptions } from "./spells-sql.ts";
export { stateQuery } from "./state-query.ts";
export { type SurvivalQueryOptions, survivalQuery } from "./survival-query.ts";
export { type ColumnType, TABLES } from "./tables.ts";
export type { Row, TallyQuery } from "./tally-query.ts";
export { transitionQuery } from "./transition-query.ts";
