import { dayText } from "../../src/me/day-text.ts";
import type { Done, Story, Tried } from "../../src/me/story.ts";
import { BodyDrawing } from "../drawings/body-drawing.tsx";
import { regionShape } from "../drawings/body-regions.ts";
import { siteWords } from "../drawings/site-words.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { Timeline } from "../look/timeline.tsx";
import { meMessages } from "./messages.ts";
import { plainList, plainWords } from "./plain-words.ts";

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** What the patient told and what was done, in their words. */
export function StorySection({ story }: { readonly story: Story }) {
  const text = useMessages(meMessages);
  return (
    <section className="me-part" aria-labelledby="story">
      <h2 id="story">{text.storyTitle}</h2>
      <div className="me-story">
        <div className="stack">
          {story.complaint && <Complaint complaint={story.complaint} />}
          <TriedList tried={story.tried} />
          <DoneList done={story.done} />
          <Medicines medicines={story.medicines} />
          <Goals goals={story.goals} />
        </div>
        {story.places.length > 0 && <Figure places={story.places} />}
      </div>
    </section>
  );
}

function Figure({ places }: { readonly places: Story["places"] }) {
  const text = useMessages(meMessages);
  const inBack = places.some((place) => regionShape(place, "back") !== undefined);
  return (
    <div className="me-figure">
      <BodyDrawing
        view={inBack ? "back" : "front"}
        label={text.figure}
        caption={inBack ? text.fromBehind : text.fromFront}
        marks={places.map((target) => ({ target, tone: "relief" }))}
      />
    </div>
  );
}

type ComplaintProps = { readonly complaint: NonNullable<Story["complaint"]> };

function Complaint({ complaint }: ComplaintProps) {
  const text = useMessages(meMessages);
  const locale = useLocale();
  const { site, pattern, onset, worseWith, betterWith, spreadsTo } = complaint;
  const known = new Map(Object.entries(text)).get(pattern);
  const lines = [
    typeof known === "string" && known,
    onset.length === 10 ? text.beganOn(dayText(onset, locale)) : text.began(dayText(onset, locale)),
    spreadsTo.length > 0 && text.spreads(plainList(spreadsTo, locale)),
    worseWith.length > 0 && text.worse(plainList(worseWith, locale)),
    betterWith.length > 0 && text.better(plainList(betterWith, locale)),
  ].filter((line) => line !== false);
  return (
    <div className="stack stack-tight">
      <h3>
        {text.hurts}: {siteWords(site, locale)}
      </h3>
      <p>{lines.join(" ")}</p>
    </div>
  );
}

function TriedList({ tried }: { readonly tried: readonly Tried[] }) {
  const text = useMessages(meMessages);
  const locale = useLocale();
  const when = ({ from, to }: Tried): string =>
    from === null
      ? ""
      : to === null
        ? text.fromOn(dayText(from, locale))
        : text.fromTo(dayText(from, locale), dayText(to, locale));
  return (
    <div className="stack stack-tight">
      <h3>{text.triedTitle}</h3>
      {tried.length === 0 && <p>{text.noneTried}</p>}
      <ul className="me-rows">
        {tried.map((one) => (
          <li key={JSON.stringify(one)}>
            <p className="me-source-name">{capital(plainWords(one.therapy, locale))}</p>
            <p className="soft small">
              {[when(one), one.visits !== null && text.visits(one.visits)].filter(Boolean).join(" · ")}
            </p>
            <p>{one.notDone ? text[one.notDone] : one.helped ? text[`helped-${one.helped}`] : text.notWritten}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function DoneList({ done }: { readonly done: readonly Done[] }) {
  const text = useMessages(meMessages);
  const locale = useLocale();
  const lasted = ({ lastedHours, lasting }: Done): string => {
    if (lasting) return text.stillHolds;
    if (lastedHours === null) return "";
    return lastedHours < 48 ? text.lastedHours(lastedHours) : text.lastedDays(Math.round(lastedHours / 24));
  };
  return (
    <div className="stack stack-tight">
      <h3>{text.doneTitle}</h3>
      {done.length === 0 && <p>{text.noneDone}</p>}
      <Timeline
        label={text.doneTitle}
        items={done.map((one) => ({
          id: one.id,
          when: dayText(one.on, locale),
          dateTime: one.on,
          title: capital(one.what),
          detail: [
            one.painBefore !== null && text.painBefore(new Intl.NumberFormat(locale).format(one.painBefore)),
            one.helped === null ? text.notWritten : text[`helped-${one.helped}`],
            lasted(one),
          ]
            .filter(Boolean)
            .join(" "),
          tone: one.helped === "all" || one.helped === "most" ? "relief" : "plain",
        }))}
      />
    </div>
  );
}

function Medicines({ medicines }: Pick<Story, "medicines">) {
  const text = useMessages(meMessages);
  const locale = useLocale();
  if (medicines.length === 0) return null;
  return (
    <div className="stack stack-tight">
      <h3>{text.medicinesTitle}</h3>
      <ul className="me-rows">
        {medicines.map((one) => (
          <li key={JSON.stringify(one)}>
            {capital(one.drug)}{" "}
            {one.from && (
              <span className="soft small">
                {one.to
                  ? text.fromTo(dayText(one.from, locale), dayText(one.to, locale))
                  : text.fromOn(dayText(one.from, locale))}
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="small">{text.medicinesNote}</p>
    </div>
  );
}

function Goals({ goals }: Pick<Story, "goals">) {
  const text = useMessages(meMessages);
  if (goals.length === 0) return null;
  const said = { "avoid-surgery": "", "fewer-opioids": "", "no-steroids": "", "no-implants": "" };
  const isPlain = (goal: string): goal is keyof typeof said => Object.hasOwn(said, goal);
  return (
    <div className="stack stack-tight">
      <h3>{text.goalsTitle}</h3>
      <ul className="me-rows">
        {goals.map(({ goal, what }) => (
          <li key={`${goal} ${what}`}>{isPlain(goal) ? text[goal] : text.activity(what ?? "")}</li>
        ))}
      </ul>
    </div>
  );
}
