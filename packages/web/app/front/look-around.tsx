import { useMessages } from "../language/messages.ts";
import { Button } from "../look/button.tsx";
import { frontMessages } from "./messages.ts";

/** The demonstration's doors: each enters as an invented person. */
export function LookAround() {
  const text = useMessages(frontMessages);
  const roles = [
    ["physician", text.asPhysician],
    ["nurse", text.asNurse],
    ["coordinator", text.asCoordinator],
    ["patient", text.asPatient],
  ] as const;
  return (
    <section className="front-look" aria-labelledby="look-around">
      <h2 id="look-around">{text.demoTitle}</h2>
      <p className="soft">{text.demoText}</p>
      <form className="actions" method="post" action="/demo">
        {roles.map(([role, label]) => (
          <Button key={role} name="role" value={role} tone="quiet">
            {label}
          </Button>
        ))}
      </form>
    </section>
  );
}
