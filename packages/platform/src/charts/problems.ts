import type { Problem } from "@pinpoint/chart";
import type { Role } from "../viewer.ts";

/** Not there and not allowed look the same to who asks. */
export const notFound: Problem = {
  kind: "not-found",
  field: "episode",
  says: "There is no such chart among those you may see.",
};

export const closedEpisode = (field: string): Problem => ({
  kind: "closed-episode",
  field,
  says: `${field}: this episode is closed; withdraw its closure first, or open a new episode.`,
});

export const closureIsMended = (field: string): Problem => ({
  kind: "conflict",
  field,
  says: `${field}: a closure that no longer holds is not mended; write a new closure.`,
});

export const mayNotWrite = (role: Role): Problem => ({
  kind: "forbidden",
  field: "entries",
  says: `The role ${role} may not write ${role === "patient" ? "this kind of entry" : "these entries"}.`,
});

export const requestReused: Problem = {
  kind: "conflict",
  field: "requestId",
  says: "This request id was already used for something else; send the change again with a new one.",
};

export const beforeBirth: Problem = {
  kind: "before-birth",
  field: "entries",
  says: "One of the entries lies before the patient's birth; correct its date.",
};

export const idTaken: Problem = {
  kind: "conflict",
  field: "entries",
  says: "One of the ids is already the id of another entry of this chart; write one of its own.",
};

export const namesNothing: Problem = {
  kind: "missing-reference",
  field: "entries",
  says: "One of the entries names an entry that is not in this chart; write the id of an entry that is.",
};
