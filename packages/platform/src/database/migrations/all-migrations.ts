import type { Migration } from "kysely/migration";
import { viewer } from "./0001-viewer.ts";
import { charts } from "./0002-charts.ts";
import { audit } from "./0003-audit.ts";
import { policies } from "./0004-policies.ts";
import { chartFunctions } from "./0005-chart-functions.ts";
import { signIn } from "./0006-sign-in.ts";
import { chartRows } from "./0007-chart-rows.ts";
import { cheaperAppends } from "./0008-cheaper-appends.ts";
import { fewerQuestions } from "./0009-fewer-questions.ts";
import { shortJoin } from "./0010-short-join.ts";
import { quickHeads } from "./0011-quick-heads.ts";
import { oneStatement } from "./0012-one-statement.ts";
import { openAllCharts } from "./0013-open-all.ts";
import { knowledgeSignoff } from "./0014-knowledge-signoff.ts";
import { referrals } from "./0015-referrals.ts";

/** Every step of the schema in order. A step that was released is never changed; a new one is added. */
export const allMigrations: Readonly<Record<string, Migration>> = {
  "0001-viewer": viewer,
  "0002-charts": charts,
  "0003-audit": audit,
  "0004-policies": policies,
  "0005-chart-functions": chartFunctions,
  "0006-sign-in": signIn,
  "0007-chart-rows": chartRows,
  "0008-cheaper-appends": cheaperAppends,
  "0009-fewer-questions": fewerQuestions,
  "0010-short-join": shortJoin,
  "0011-quick-heads": quickHeads,
  "0012-one-statement": oneStatement,
  "0013-open-all": openAllCharts,
  "0014-knowledge-signoff": knowledgeSignoff,
  "0015-referrals": referrals,
};
