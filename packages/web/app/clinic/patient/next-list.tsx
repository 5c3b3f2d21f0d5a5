import "./lists.css";
import { Form, Link } from "react-router";
import type { NextView } from "../../../src/clinic/assessment/next-view.ts";
import { useMessages } from "../../language/messages.ts";
import { patientMessages } from "./messages.ts";

interface NextListProps {
  readonly next: readonly NextView[];
  /** The address the forms are under; undefined for who may not write. */
  readonly record: string | undefined;
  readonly requestId: string;
  /** The view of the page, so that it is the same after the save. */
  readonly search: string;
  /** True where no generator has a probability, so that nothing could be ranked. */
  readonly unranked: boolean;
}

const first = 4;

/** What to examine next, the most telling first; findings of the bedside are recorded by one press. */
export function NextList(props: NextListProps) {
  const text = useMessages(patientMessages);
  const { next, unranked } = props;
  return (
    <section className="section" aria-labelledby="next">
      <h2 id="next">{text.next}</h2>
      <p className="section-lead">{next.length > 0 ? text.nextLead : unranked ? text.nextUnranked : text.nextNone}</p>
      <ol className="next">
        {next.slice(0, first).map((one) => (
          <NextItem key={one.ask} one={one} {...props} />
        ))}
      </ol>
      {next.length > first && (
        <details className="more">
          <summary>{text.nextMore(next.length - first)}</summary>
          <ol className="next" start={first + 1}>
            {next.slice(first).map((one) => (
              <NextItem key={one.ask} one={one} {...props} />
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function NextItem({ one, ...props }: NextListProps & { readonly one: NextView }) {
  const text = useMessages(patientMessages);
  return (
    <li className="next-item">
      <div className="next-words">
        <p className="next-name">{one.says}</p>
        <p className="soft small">{text.tellsAbout(one.about)}</p>
        {one.how && (
          <details className="how">
            <summary>{text.how}</summary>
            <p className="small">{one.how}</p>
          </details>
        )}
      </div>
      {props.record && <NextAct one={one} {...props} record={props.record} />}
    </li>
  );
}

function NextAct({
  one,
  record,
  requestId,
  search,
}: NextListProps & { readonly one: NextView; readonly record: string }) {
  const text = useMessages(patientMessages);
  if (!one.quick)
    return (
      <Link
        className="quick quick-link"
        to={`${record}/${one.way === "block" ? "block" : one.way === "imaging" ? "imaging" : "finding"}?about=${one.ask}`}
      >
        {one.way === "imaging" ? text.recordImage : one.way === "block" ? text.recordBlock : text.recordOne}
      </Link>
    );
  const { finding, sides } = one.quick;
  const choices: readonly (readonly [value: string, label: string])[] =
    sides.length === 2
      ? [
          ["present left", text.presentLeft],
          ["present right", text.presentRight],
          ["present both", text.presentBoth],
          ["absent both", text.absentBoth],
        ]
      : [
          [`present ${sides[0] ?? ""}`.trim(), text.present],
          [`absent ${sides[0] ?? ""}`.trim(), text.absent],
        ];
  return (
    <Form className="quick-choices" method="post" action={`${record}/finding${search}`} aria-label={one.says}>
      <input type="hidden" name="requestId" value={`${requestId}-${finding}`} />
      <input type="hidden" name="finding" value={finding} />
      {choices.map(([value, label]) => (
        <button key={value} className="quick" type="submit" name="quick" value={value}>
          {label}
        </button>
      ))}
    </Form>
  );
}
