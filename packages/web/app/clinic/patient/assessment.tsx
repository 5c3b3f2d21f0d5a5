import "./assessment.css";
import type { ReactNode } from "react";
import type { AssessmentView } from "../../../src/clinic/assessment/assessment-view.ts";
import type { Headline as HeadlineView } from "../../../src/clinic/assessment/headline.ts";
import type { PatientView } from "../../../src/clinic/patient-view.ts";
import { useMessages } from "../../language/messages.ts";
import { UnsignedRules } from "../knowledge/unsigned-rules.tsx";
import { Generators } from "./generators.tsx";
import { patientMessages } from "./messages.ts";
import { NextList } from "./next-list.tsx";
import { ReadingChoice } from "./reading-choice.tsx";

interface AssessmentProps {
  readonly view: PatientView & { readonly requestId: string };
  readonly assessment: AssessmentView;
  readonly record: string | undefined;
  /** What follows in the same column: the way, and what came of it. */
  readonly children: ReactNode;
}

/** Where the pain comes from, how sure that is and why; then what to examine next. */
export function Assessment({ view, assessment, record, children }: AssessmentProps) {
  const text = useMessages(patientMessages);
  const { alerts, headline, generators, next, knowledge } = assessment;
  const search = new URLSearchParams({
    ...(view.asOf !== view.newest && { "as-of": view.asOf }),
    ...(view.setting !== "specialist" && { setting: view.setting }),
  });
  return (
    <div className="column-main">
      <section aria-labelledby="assessment">
        <div className="assessment-head">
          <h2 id="assessment">{text.assessment}</h2>
          <ReadingChoice
            key={`${view.asOf}${view.setting}`}
            asOf={view.asOf}
            newest={view.newest}
            setting={view.setting}
          />
        </div>
        {alerts.some(({ urgency }) => urgency !== "two-weeks") && <p className="alerted">{text.alerted}</p>}
        <Headline headline={headline} />
        <Generators generators={generators} newBlock={record && `${record}/block`} />
        <p className="legend-line">
          {text.legend} {text.knowledge(knowledge)}
        </p>
        <UnsignedRules rules={assessment.rules} />
      </section>
      <NextList
        next={next}
        unranked={generators.every(({ value }) => value === null)}
        record={record}
        requestId={view.requestId}
        search={search.size > 0 ? `?${search}` : ""}
      />
      {children}
    </div>
  );
}

function Headline({ headline: { tone, title, text } }: { readonly headline: HeadlineView }) {
  return (
    <div className={`headline headline-${tone}`}>
      <p>
        <strong>{title}.</strong> {text}
      </p>
    </div>
  );
}
