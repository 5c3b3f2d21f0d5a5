import type { JourneyStep } from "@pinpoint/reasoning";
import { dateText, type Rendering, render } from "@pinpoint/wording";

/** One step of the way with its words. */
export interface JourneyStepView {
  readonly step: JourneyStep["step"];
  readonly state: JourneyStep["state"];
  readonly says: string | null;
  readonly on: string | null;
  readonly dueBy: string | null;
  readonly waitingFor: JourneyStep["waitingFor"] | null;
}

export const journeyView = (journey: readonly JourneyStep[], rendering: Rendering): readonly JourneyStepView[] =>
  journey.map(({ step, state, says, on, dueBy, waitingFor }) => ({
    step,
    state,
    says: says ? render(says, rendering) : null,
    on: on ? dateText(on, rendering.locale) : null,
    dueBy: dueBy ? dateText(dueBy, rendering.locale) : null,
    waitingFor: waitingFor ?? null,
  }));
