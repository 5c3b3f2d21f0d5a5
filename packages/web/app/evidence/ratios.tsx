import type { OtherFigures, RatioRow, RatioSide } from "../../src/evidence/row.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { Estimate } from "../look/estimate.tsx";
import { ClassMark } from "./classes.tsx";
import { Columns } from "./columns.tsx";
import { evidenceMessages } from "./messages.ts";
import { Provenance } from "./provenance.tsx";

// The scale is logarithmic: a ratio of 10 for and of 0.1 against lie equally far from 1.
const from = Math.log(0.02);
const to = Math.log(50);

type Figures = Omit<OtherFigures, "class" | "source">;

/** Every likelihood ratio of one source of pain. */
export function Ratios({ rows, of }: { readonly rows: readonly RatioRow[]; readonly of: string }) {
  const text = useMessages(evidenceMessages);
  return (
    <>
      <p className="small soft">{text.ratiosAbout}</p>
      <table className="evidence-table evidence-ratios">
        <caption className="unseen">{`${of}: ${text.ratios}`}</caption>
        <Columns />
        <thead>
          <tr>
            <th scope="col">{text.finding}</th>
            <th scope="col">{text.present}</th>
            <th scope="col">{text.absent}</th>
            <th scope="col">{text.source}</th>
          </tr>
        </thead>
        {rows.map((row) => (
          <tbody key={row.id} id={row.id}>
            <tr>
              <th scope="row">
                {row.name}
                {row.group && <span className="evidence-group">{row.group}</span>}
                <Remarks figures={row} />
              </th>
              <Sides figures={row} name={row.name} hatched={row.class === "secondary"} />
              <td>
                <Provenance row={row} />
              </td>
            </tr>
            {row.others.map((other) => (
              <tr key={JSON.stringify(other)} className="evidence-other">
                <th scope="row">
                  <span className="soft">{text.other}</span>
                  <Remarks figures={other} />
                </th>
                <Sides figures={other} name={`${row.name}, ${text.other}`} hatched={other.class === "secondary"} />
                <td>
                  <Provenance row={{ class: other.class, source: other.source }} />
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </>
  );
}

function Sides({
  figures,
  name,
  hatched,
}: {
  readonly figures: Figures;
  readonly name: string;
  readonly hatched: boolean;
}) {
  return (
    <>
      <Side side={figures.present} which="present" name={name} hatched={hatched} />
      <Side side={figures.absent} which="absent" name={name} hatched={hatched} />
    </>
  );
}

interface SideProps {
  readonly side: RatioSide | null;
  readonly which: "present" | "absent";
  readonly name: string;
  readonly hatched: boolean;
}

function Side({ side, which, name, hatched }: SideProps) {
  const text = useMessages(evidenceMessages);
  const ratio = new Intl.NumberFormat(useLocale(), { maximumSignificantDigits: 3 });
  if (!side)
    return (
      <td className="evidence-none">
        –<span className="unseen">{text.none}</span>
      </td>
    );
  return (
    <td>
      <span className="evidence-label">{text[which]}</span>
      <Estimate
        label={`${name}, ${text[which]}`}
        value={Math.log(side.lr)}
        {...(side.low < side.high && { low: Math.log(side.low), high: Math.log(side.high) })}
        from={from}
        to={to}
        write={(value) => ratio.format(Math.exp(value))}
        ticks={[{ at: 0, name: text.noChange }]}
        basis={hatched || side.class === "secondary" ? "second-hand" : "measured"}
      />
      {side.assumed && <p className="evidence-remark">{text.assumed}</p>}
      {side.class && <ClassMark kind={side.class} />}
    </td>
  );
}

function Remarks({ figures }: { readonly figures: Figures }) {
  const text = useMessages(evidenceMessages);
  const write = new Intl.NumberFormat(useLocale());
  const { n, population, cap, lowTrust, note } = figures;
  const people = [population, n === null ? null : text.count(write.format(n))].filter(Boolean).join("; ");
  const remarks = [
    people,
    note,
    cap && text.capped(write.format(cap[0]), write.format(cap[1])),
    lowTrust && text.lowTrust(lowTrust),
  ].filter(Boolean);
  return remarks.map((says) => (
    <span key={says} className="evidence-remark">
      {says}
    </span>
  ));
}
