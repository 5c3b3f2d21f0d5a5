/** Any statement about the chart in the words of the generators' conditions: complaint, age, a finding's grade. */
export { conditionSchema as chartParameters } from "../schema/condition.ts";
