import { index, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("front/page.tsx"),
  route("about", "about/page.tsx"),
  route("sign-in", "sign-in/page.tsx"),
  route("sign-out", "sign-out/page.tsx"),
  route("second-factor", "second-factor/page.tsx"),
  route("first-account", "first-account/page.tsx"),
  route("welcome", "welcome/go-home.ts"),
  route("demo", "demo/enter.ts"),
  route("preferences", "preferences/choose.ts"),
  route("clinic", "clinic/go-to-patients.ts"),
  route("clinic/patients", "clinic/patients/page.tsx"),
  route("clinic/patients/:episodeId", "clinic/patient/page.tsx"),
  route("clinic/patients/:episodeId/options/:treatment", "clinic/option/page.tsx"),
  route("clinic/patients/:episodeId/record/:kind", "clinic/record/page.tsx"),
  route("evidence", "evidence/page.tsx"),
  route("me", "me/list.tsx"),
  route("me/:episodeId", "me/page.tsx"),
  route("design", "design/page.tsx"),
  route("*", "not-found/page.tsx"),
] satisfies RouteConfig;
