import type { ParametersOf } from "@pinpoint/knowledge";
import { type Done, earlierOf } from "../procedures/history.ts";
import type { Request } from "../procedures/request.ts";
import { say } from "../says.ts";
import type { Need, Verdict } from "../verdict.ts";
import { answer, assuming, type Judge, type Judging, open } from "./judge.ts";
import { assumptionsOf } from "./technique.ts";

type Parameters = ParametersOf<"leads">;
type Lifetime = NonNullable<Parameters["ever"]>;

const need = (judging: Judging, record: string, says: Need["says"]): Need => ({
  record,
  says,
  settles: judging.settles,
});

/** Of the request alone. A number that nobody wrote is asked for; it never passes. */
const ofRequest = ({ max, orContacts }: Parameters, judging: Judging): Verdict => {
  const { leads, contacts, order } = judging.request;
  const because = order ? [order.id] : [];
  if (leads === undefined)
    return open(say("criterion.leads.unknown", { max }), [need(judging, "order", say("need.leads", {}))]);
  if (leads <= max || orContacts === undefined)
    return answer(leads <= max, say("criterion.leads", { count: leads, max }), because);
  if (contacts === undefined)
    return open(
      say("criterion.leads.contacts-unknown", { count: leads, max, contacts: orContacts }),
      [need(judging, "order", say("need.contacts", {}))],
      because,
    );
  return answer(
    contacts <= orContacts,
    say("criterion.leads.contacts", { count: leads, contacts, max: orContacts }),
    because,
  );
};

/** How many leads it may be: none where it may not count at all, any number where nobody wrote it. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const boundsOf = (leads: number | undefined, counts: boolean | undefined): Bounds => {
  if (counts === false) return { least: 0, most: 0 };
  const least = counts === undefined ? 0 : (leads ?? 1);
  return { least, most: leads ?? Number.POSITIVE_INFINITY };
};

/** What was placed, by the record of the procedure or else by that of the trial. */
const leadsOf = ({ entry, trial }: Done): number | undefined => {
  const told = trial?.body.leads;
  return entry.body.leads ?? (typeof told === "number" ? told : undefined);
};

/** Undefined where the record does not say it. */
const same = <T>(wanted: readonly T[] | undefined, told: T | undefined): boolean | undefined =>
  wanted === undefined ? true : told === undefined ? undefined : wanted.includes(told);

const both = (a: boolean | undefined, b: boolean | undefined): boolean | undefined =>
  a === false || b === false ? false : a === undefined || b === undefined ? undefined : true;

const boundsOfDone = (one: Done, electrode: Parameters["electrode"], { places }: Lifetime): Bounds => {
  const { body } = one.entry;
  const kind = same(electrode === undefined ? undefined : [electrode], body.electrode);
  return boundsOf(leadsOf(one), both(kind, same(places, body.place)));
};

const missingOf = ({ leads, place }: Request, places: Lifetime["places"], judging: Judging): readonly Need[] => [
  ...(leads === undefined ? [need(judging, "order", say("need.leads", {}))] : []),
  ...(places !== undefined && place === undefined ? [need(judging, "order", say("need.place", {}))] : []),
];

/** With all that were placed before. What may or may not count leaves the answer open only where it would change it. */
const ofLifetime = ({ max, electrode }: Parameters, ever: Lifetime, judging: Judging): Verdict => {
  const { request, history } = judging;
  const here = same(ever.places, request.place);
  if (here === false) return answer(true, say("criterion.leads.elsewhere", { max }));
  const earlier = earlierOf(history, ever, request.on).map((one) => ({
    one,
    bounds: boundsOfDone(one, electrode, ever),
  }));
  const all = [...earlier.map(({ bounds }) => bounds), boundsOf(request.leads, here)];
  const least = all.reduce((sum, bounds) => sum + bounds.least, 0);
  const most = all.reduce((sum, bounds) => sum + bounds.most, 0);
  const because = earlier.flatMap(({ one, bounds }) => (bounds.most > 0 ? [one.entry.id] : []));
  const values = { count: least, max };
  if (most <= max) return answer(true, say("criterion.leads.ever", { ...values, count: most }), because);
  if (least > max && here === true) return answer(false, say("criterion.leads.ever", values), because);
  const unclear = earlier.filter(({ bounds }) => bounds.least < bounds.most);
  return open(
    say("criterion.leads.ever-unknown", values),
    [
      ...missingOf(request, ever.places, judging),
      ...unclear.map(({ one: { entry, day } }) =>
        need(judging, "procedure", say("need.leads-done", { procedure: entry.body.procedure, date: day })),
      ),
    ],
    because,
  );
};

/** How many stimulator leads, in one request or in a lifetime. */
export const leads =
  (parameters: Parameters): Judge =>
  (judging) => {
    const { electrode, ever } = parameters;
    const { request } = judging;
    const assumes = assumptionsOf(request, electrode === undefined ? [] : ["electrode"]);
    if (electrode !== undefined && request.electrode !== electrode)
      return assuming(answer(true, say("criterion.leads.other-kind", { electrode: request.electrode })), assumes);
    return assuming(ever ? ofLifetime(parameters, ever, judging) : ofRequest(parameters, judging), assumes);
  };
