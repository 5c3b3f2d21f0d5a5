import { useLocation } from "react-router";

/** Tells a form of preferences where the person is, so that it can bring them back. */
export function Back() {
  const { pathname, search } = useLocation();
  return <input type="hidden" name="back" value={pathname + search} />;
}
