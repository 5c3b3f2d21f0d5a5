import type { FoundAlert } from "../../src/me/found.ts";
import { useMessages } from "../language/messages.ts";
import { AlertBanner } from "../look/alert-banner.tsx";
import { meMessages } from "./messages.ts";

const titles = { emergency: "alertEmergency", "same-day": "alertSameDay", "two-weeks": "alertSoon" } as const;
const calls = { emergency: "urgentCall", "same-day": "sameDayCall", "two-weeks": "soonCall" } as const;

/** What cannot wait: before everything else on the page. */
export function Warnings({ alerts }: { readonly alerts: readonly FoundAlert[] }) {
  const text = useMessages(meMessages);
  if (alerts.length === 0) return null;
  return (
    <div className="me-warnings" role="alert" aria-label={text.warnings}>
      {alerts.map(({ id, urgency, says }) => (
        <AlertBanner key={id} level={urgency} title={text[titles[urgency]]}>
          <p>{says}</p>
          <p>
            <strong>{text[calls[urgency]]}</strong>
          </p>
        </AlertBanner>
      ))}
    </div>
  );
}
