import { index, type RouteConfig, type RouteConfigEntry, route } from "@react-router/dev/routes";

/** The public site stands once for each language: English at the top, the others under their own name. */
const publicRoutes = (language: "" | "es"): RouteConfigEntry[] => {
  const own = (path: string, file: string) =>
    route(language === "" ? path : `${language}/${path}`, file, { id: `${language}/${path}` });
  return [
    language === "" ? index("front/page.tsx", { id: "/front" }) : route(language, "front/page.tsx", { id: "es/front" }),
    own("search", "public/search/page.tsx"),
    own("check", "check/page.tsx"),
    own("check/keep", "check/keep.tsx"),
    own("visit", "visit/page.tsx"),
    ...["learn", "learn/*", "glossary", "faq", "insurance", "choosing-a-specialist", "about", "privacy", "limits"].map(
      (path) => own(path, "public/page.tsx"),
    ),
  ];
};

export default [
  ...publicRoutes(""),
  ...publicRoutes("es"),
  route("sign-in", "sign-in/page.tsx"),
  route("sign-out", "sign-out/page.tsx"),
  route("second-factor", "second-factor/page.tsx"),
  route("first-account", "first-account/page.tsx"),
  route("welcome", "welcome/go-home.ts"),
  route("demo", "demo/enter.ts"),
  route("preferences", "preferences/choose.ts"),
  route("clinic", "clinic/go-to-patients.ts"),
  route("clinic/owed", "clinic/owed/page.tsx"),
  route("clinic/referrals", "clinic/referrals/page.tsx"),
  route("clinic/referrals/:referralId", "clinic/referrals/one.tsx"),
  route("clinic/knowledge", "clinic/knowledge/page.tsx"),
  route("clinic/knowledge/:kind/:id", "clinic/knowledge/rule.tsx"),
  route("clinic/patients", "clinic/patients/page.tsx"),
  route("clinic/patients/:episodeId", "clinic/patient/page.tsx"),
  route("clinic/patients/:episodeId/compare", "clinic/compare/page.tsx"),
  route("clinic/patients/:episodeId/options/:treatment", "clinic/option/page.tsx"),
  route("clinic/patients/:episodeId/record/:kind", "clinic/record/page.tsx"),
  route("clinic/patients/:episodeId/what-if", "clinic/what-if/page.tsx"),
  route("evidence", "evidence/page.tsx"),
  route("me", "me/list.tsx"),
  route("me/:episodeId", "me/page.tsx"),
  route("me/:episodeId/compare", "me/compare/page.tsx"),
  route("design", "design/page.tsx"),
  route("*", "not-found/page.tsx"),
] satisfies RouteConfig;
