import { isDate } from "@pinpoint/chart";

/** What the address asks of the options: another payer, state of service, place or day than the chart says. */
export interface OptionsQuestion {
  readonly payer: string | null;
  readonly state: string | null;
  readonly place: string | null;
  readonly on: string | null;
}

const matching = (text: string | null, pattern: RegExp): string | null =>
  text !== null && pattern.test(text) ? text : null;

/** Reads `?payer=…&state=…&place=…&on=…`; what is none of these is as if it were not there. */
export const optionsQuestion = ({ searchParams }: URL): OptionsQuestion => {
  const on = searchParams.get("on");
  return {
    payer: matching(searchParams.get("payer"), /^[a-z0-9][a-z0-9-]{0,79}$/),
    state: matching(searchParams.get("state"), /^[A-Z]{2}$/),
    place: matching(searchParams.get("place"), /^\d{2}$/),
    on: on !== null && isDate(on) ? on : null,
  };
};

/** The question as `assess` takes it. */
export const askedOptions = ({
  payer,
  state,
  place,
  on,
}: OptionsQuestion): { payer?: string; state?: string; place?: string; on?: string } => ({
  ...(payer && { payer }),
  ...(state && { state }),
  ...(place && { place }),
  ...(on && { on }),
});
