import { dayText } from "../../src/me/day-text.ts";
import type { MeView } from "../../src/me/me-view.ts";
import { useLocale, useMessages } from "../language/messages.ts";
import { meMessages } from "./messages.ts";

/** Everyone who read the chart or wrote in it. */
export function OpenedBy({ openings }: Pick<MeView, "openings">) {
  const text = useMessages(meMessages);
  const locale = useLocale();
  const roles = new Map(Object.entries(text));
  const roleWord = (role: string): string => {
    const word = roles.get(role);
    return typeof word === "string" ? word : role;
  };
  return (
    <section className="me-part" aria-labelledby="opened">
      <h2 id="opened">{text.openedTitle}</h2>
      <p className="soft">{text.openedNote}</p>
      {openings.shown.length === 0 ? (
        <p>{text.noneOpened}</p>
      ) : (
        <table className="me-openings">
          <thead>
            <tr>
              <th scope="col">{text.day}</th>
              <th scope="col">{text.person}</th>
              <th scope="col">{text.didWhat}</th>
            </tr>
          </thead>
          <tbody>
            {openings.shown.map(({ day, name, role, own, read, wrote }) => (
              <tr key={`${day} ${name} ${role}`}>
                <td>
                  <time dateTime={day}>{dayText(day, locale)}</time>
                </td>
                <td>
                  {own ? text.you : name} {!own && <span className="soft small">{roleWord(role)}</span>}
                </td>
                <td>{[read > 0 && text.read(read), wrote > 0 && text.wrote(wrote)].filter(Boolean).join(", ")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {openings.more > 0 && <p className="small soft">{text.more(openings.more)}</p>}
    </section>
  );
}
