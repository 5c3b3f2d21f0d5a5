import "./page.css";
import { useRouteLoaderData } from "react-router";
import { BodyDrawing } from "../drawings/body-drawing.tsx";
import { useMessages } from "../language/messages.ts";
import { Button } from "../look/button.tsx";
import { PageHeader } from "../look/page-header.tsx";
import type { loader as rootLoader } from "../root.tsx";
import { frontMessages } from "./messages.ts";

export const handle = { script: false };

export default function Front() {
  const text = useMessages(frontMessages);
  const known = useRouteLoaderData<typeof rootLoader>("root");
  const ways = [
    [text.understand, text.understandText],
    [text.check, text.checkText],
    [text.find, text.findText],
  ] as const;
  return (
    <div className="page front">
      <div className="front-top">
        <div className="front-words">
          <PageHeader title={text.title} large />
          <p className="lead">{text.lead}</p>
          {known?.viewer && <p className="soft">{text.welcome(known.viewer.name)}</p>}
          {known?.demo && !known.viewer && <LookAround />}
        </div>
        <div className="front-figure">
          <BodyDrawing
            view="back"
            label={text.figure}
            caption={text.caption}
            marks={[{ target: { region: "lumbar" }, tone: "relief" }]}
          />
        </div>
      </div>
      <p className="front-urgent">
        <strong>{text.urgentBold}</strong> {text.urgent}
      </p>
      <section aria-labelledby="ways">
        <h2 id="ways" className="unseen">
          {text.ways}
        </h2>
        <ul className="front-ways">
          {ways.map(([title, says]) => (
            <li key={title} className="card">
              <h3>{title}</h3>
              <p>{says}</p>
              <p className="small">{text.later}</p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function LookAround() {
  const text = useMessages(frontMessages);
  return (
    <section className="front-look" aria-labelledby="look-around">
      <h2 id="look-around">{text.demoTitle}</h2>
      <p className="soft">{text.demoText}</p>
      <form className="actions" method="post" action="/demo">
        <Button name="role" value="physician">
          {text.asPhysician}
        </Button>
        <Button name="role" value="nurse" tone="quiet">
          {text.asNurse}
        </Button>
        <Button name="role" value="coordinator" tone="quiet">
          {text.asCoordinator}
        </Button>
        <Button name="role" value="patient" tone="quiet">
          {text.asPatient}
        </Button>
      </form>
    </section>
  );
}
