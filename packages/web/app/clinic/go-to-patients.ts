import { redirect } from "react-router";

/** The clinic opens on its patients. */
export const loader = () => {
  throw redirect("/clinic/patients");
};
