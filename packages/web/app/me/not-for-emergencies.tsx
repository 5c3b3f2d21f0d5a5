import { useMessages } from "../language/messages.ts";
import { meMessages } from "./messages.ts";

/** That nobody watches this page, and what to do instead. */
export function NotForEmergencies() {
  const text = useMessages(meMessages);
  return (
    <section className="me-not-urgent" aria-labelledby="not-urgent">
      <h2 id="not-urgent">{text.notUrgentTitle}</h2>
      <p>{text.notUrgent}</p>
    </section>
  );
}
