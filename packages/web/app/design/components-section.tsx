import { useMessages } from "../language/messages.ts";
import { AlertBanner } from "../look/alert-banner.tsx";
import { CountOf1000 } from "../look/count-of-1000.tsx";
import { Estimate } from "../look/estimate.tsx";
import { SourceRef } from "../look/source-ref.tsx";
import { StateBadge } from "../look/state-badge.tsx";
import { Timeline } from "../look/timeline.tsx";
import { VerdictMark } from "../look/verdict-mark.tsx";
import { designMessages } from "./messages.ts";
import { sampleMessages } from "./samples.ts";

const states = ["excluded", "unlikely", "possible", "likely", "confirmed"] as const;

/** Every component that shows something. */
export function ComponentsSection() {
  const text = useMessages(designMessages);
  const sample = useMessages(sampleMessages);
  const ticks = [
    { at: 0.1, name: sample.possibleFrom },
    { at: 0.5, name: sample.likelyFrom },
  ];
  const source = { title: sample.sourceTitle, about: sample.sourceAbout, href: "/about", reviewedBy: null };
  return (
    <>
      <section className="design-section">
        <h2>{text.estimates}</h2>
        <div className="stack stack-tight">
          <Estimate label={sample.facet} value={0.86} low={0.74} high={0.93} ticks={ticks} tone="relief" />
          <Estimate label={sample.disc} value={0.23} low={0.17} high={0.29} ticks={ticks} tone="unsure" />
          <Estimate label={sample.sacroiliac} value={0.02} low={0} high={0.13} ticks={ticks} />
          <Estimate label={sample.facet} value={0.31} basis="prior" tone="relief" ticks={ticks} />
          <Estimate label={sample.disc} value={0.42} low={0.2} high={0.66} basis="second-hand" tone="unsure" />
          <Estimate label={sample.hip} value={null} ticks={ticks} />
        </div>
      </section>
      <section className="design-section">
        <h2>{text.verdicts}</h2>
        <div className="design-row">
          <VerdictMark verdict="met" />
          <VerdictMark verdict="unmet" />
          <VerdictMark verdict="unknown" settles={sample.agreed} />
        </div>
        <div className="design-row">
          {states.map((state) => (
            <StateBadge key={state} state={state} />
          ))}
        </div>
      </section>
      <section className="design-section">
        <h2>{text.alerts}</h2>
        <div className="stack stack-tight">
          <AlertBanner level="emergency" title={sample.alertNow}>
            <p>{sample.alertNowText}</p>
          </AlertBanner>
          <AlertBanner level="same-day" title={sample.alertToday}>
            <p>{sample.alertTodayText}</p>
          </AlertBanner>
          <AlertBanner level="two-weeks" title={sample.alertSoon}>
            <p>{sample.alertSoonText}</p>
          </AlertBanner>
        </div>
      </section>
      <section className="design-section">
        <h2>{text.counts}</h2>
        <CountOf1000 count={73} label={sample.headache} comparator={{ count: 31, label: sample.headacheNone }} />
      </section>
      <section className="design-section">
        <h2>{text.sources}</h2>
        <p>
          <SourceRef source={source}>{sample.relief}</SourceRef>
        </p>
        <SourceRef source={source} kind="open">
          {sample.relief}
        </SourceRef>
      </section>
      <section className="design-section">
        <h2>{text.timeline}</h2>
        <Timeline
          label={text.timeline}
          items={[
            { id: "1", when: sample.tenJan, dateTime: "2026-01-10", title: sample.first },
            {
              id: "2",
              when: sample.sep28,
              dateTime: "2026-09-28",
              title: sample.second,
              detail: sample.secondDetail,
              tone: "relief",
            },
            { id: "3", when: sample.oct19, dateTime: "2026-10-19", title: sample.third, tone: "unsure" },
          ]}
        />
      </section>
    </>
  );
}
