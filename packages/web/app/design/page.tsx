import "./page.css";
import { servicesKey } from "@pinpoint/web/context";
import { data } from "react-router";
import { useMessages } from "../language/messages.ts";
import { PageHeader } from "../look/page-header.tsx";
import type { Route } from "./+types/page.ts";
import { ComponentsSection } from "./components-section.tsx";
import { DrawingsSection } from "./drawings-section.tsx";
import { FormsSection } from "./forms-section.tsx";
import { designMessages } from "./messages.ts";
import { TokensSection } from "./tokens-section.tsx";

/** In development and in the demo only. */
export const loader = ({ context }: Route.LoaderArgs) => {
  if (!import.meta.env.DEV && !context.get(servicesKey).demo) throw data(null, { status: 404 });
  return null;
};

export default function Design() {
  const text = useMessages(designMessages);
  return (
    <div className="page">
      <PageHeader title={text.title} lead={text.lead} />
      <TokensSection />
      <ComponentsSection />
      <FormsSection />
      <DrawingsSection />
    </div>
  );
}
