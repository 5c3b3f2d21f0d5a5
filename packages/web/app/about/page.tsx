import { useMessages } from "../language/messages.ts";
import { PageHeader } from "../look/page-header.tsx";
import { aboutMessages } from "./messages.ts";

export const handle = { script: false };

export default function About() {
  const text = useMessages(aboutMessages);
  const parts = [
    [text.useTitle, text.use],
    [text.emergencyTitle, text.emergency],
    [text.contestedTitle, text.contested],
  ] as const;
  return (
    <div className="page page-narrow stack">
      <PageHeader title={text.title} large />
      <p className="lead">{text.what}</p>
      {parts.map(([title, says]) => (
        <section key={title} className="stack stack-tight">
          <h2>{title}</h2>
          <p>{says}</p>
        </section>
      ))}
    </div>
  );
}
