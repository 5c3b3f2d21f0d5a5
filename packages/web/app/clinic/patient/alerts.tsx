import type { AlertView } from "../../../src/clinic/assessment/alert-view.ts";
import { useMessages } from "../../language/messages.ts";
import { AlertBanner } from "../../look/alert-banner.tsx";
import { EntryLinks } from "./entry-links.tsx";
import { patientMessages } from "./messages.ts";
import { SourceLine } from "./source-line.tsx";

/** The red flags that speak, the most urgent first: what to do, what they rest on, from which source. */
export function Alerts({ alerts }: { readonly alerts: readonly AlertView[] }) {
  const text = useMessages(patientMessages);
  if (alerts.length === 0) return null;
  return (
    <section className="alerts" aria-label={text.alerts}>
      {alerts.map((alert) => (
        <AlertBanner key={alert.id} level={alert.urgency} title={alert.name}>
          <p className="alert-says">{alert.says}</p>
          <EntryLinks links={alert.because} />
          {alert.figures && <p className="rests-on">{alert.figures}</p>}
          <SourceLine source={alert.source} />
        </AlertBanner>
      ))}
    </section>
  );
}
