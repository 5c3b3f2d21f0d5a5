/** The fields of each page: one decision a page. */
import { findingOf, sinceUnits, stepOf, told } from "../../src/check/answers.ts";
import { backgroundFor } from "../../src/check/chart-of.ts";
import { useMessages } from "../language/messages.ts";
import type { CheckScreenProps } from "./check-screen.tsx";
import { Choices, Problem, WholeNumber } from "./controls.tsx";
import { checkMessages } from "./messages.ts";
import { useProblems } from "./problems.ts";
import { StepTitle } from "./step-title.tsx";
import { WhereFields } from "./where-fields.tsx";

export function StepFields(props: CheckScreenProps) {
  const step = stepOf(props.state);
  if (findingOf(step) !== undefined) return <QuestionFields {...props} />;
  switch (step) {
    case "where":
      return <WhereFields {...props} />;
    case "you":
      return <YouFields {...props} />;
    case "since":
      return <SinceFields {...props} />;
    case "pattern":
      return <PatternFields {...props} />;
    case "background":
      return <BackgroundFields {...props} />;
    case "tried":
      return <TriedFields {...props} />;
    case "wishes":
      return <WishesFields {...props} />;
    default:
      return <WarningFields {...props} />;
  }
}

function WarningFields(props: CheckScreenProps) {
  const text = useMessages(checkMessages);
  const { answers } = props.state;
  return (
    <Choices
      name="warnings"
      legend={text.warningsTitle}
      isTitle
      isFirst={props.state.trail.length === 1}
      lead={text.warningsLead}
      many
      choices={props.content.questions.warnings.map(({ id, says }) => ({ value: id, says }))}
      chosen={answers.warnings ?? []}
      problem={useProblems(props)("warnings")?.says}
    >
      <label className="check-choice check-none">
        <input type="checkbox" name="warnings.none" value="1" defaultChecked={answers.warnings?.length === 0} />
        <span>{text.none}</span>
      </label>
      <input type="hidden" name="warnings.seen" value="1" />
    </Choices>
  );
}

function YouFields(props: CheckScreenProps) {
  const text = useMessages(checkMessages);
  const problem = useProblems(props);
  const { age, sex } = props.state.answers;
  return (
    <>
      <StepTitle>{text.youTitle}</StepTitle>
      <WholeNumber
        name="age"
        begins
        label={text.age}
        value={problem("age")?.typed ?? String(age ?? "")}
        problem={problem("age")?.says}
      />
      <Choices
        name="sex"
        legend={text.sex}
        choices={(["female", "male", "other", "unknown"] as const).map((value) => ({ value, says: text[value] }))}
        chosen={sex === undefined ? [] : [sex]}
        problem={problem("sex")?.says}
      />
    </>
  );
}

function SinceFields(props: CheckScreenProps) {
  const text = useMessages(checkMessages);
  const problem = useProblems(props)("count");
  const { since } = props.state.answers;
  return (
    <>
      <StepTitle>{text.sinceTitle}</StepTitle>
      <WholeNumber
        name="count"
        begins
        label={text.count}
        value={problem?.typed ?? String(since?.count ?? "")}
        problem={problem?.says}
      />
      <Choices
        name="unit"
        legend={text.unit}
        choices={sinceUnits.map((value) => ({ value, says: text[value] }))}
        chosen={[since?.unit ?? "months"]}
      />
    </>
  );
}

function PatternFields(props: CheckScreenProps) {
  const text = useMessages(checkMessages);
  const { region, pattern } = props.state.answers;
  const { patterns } = props.content.questions;
  return (
    <Choices
      name="pattern"
      legend={text.patternTitle}
      isTitle
      choices={patterns
        .filter(({ regions }) => region === undefined || regions.includes(region))
        .map((one) => ({ value: one.pattern, says: one.says }))}
      chosen={pattern === undefined ? [] : [pattern]}
      problem={useProblems(props)("pattern")?.says}
    />
  );
}

function BackgroundFields({ state: { answers }, content }: CheckScreenProps) {
  const text = useMessages(checkMessages);
  return (
    <Choices
      name="background"
      legend={text.backgroundTitle}
      isTitle
      lead={`${text.backgroundLead} ${text.emptyIsNo}`}
      many
      choices={backgroundFor(content.questions, answers.region).map(({ id, says }) => ({ value: id, says }))}
      chosen={answers.background ?? []}
    >
      <input type="hidden" name="background.seen" value="1" />
    </Choices>
  );
}

function QuestionFields(props: CheckScreenProps) {
  const text = useMessages(checkMessages);
  const id = findingOf(stepOf(props.state)) ?? "";
  const question = props.content.questions.questions.find(({ finding }) => finding === id);
  const said = props.state.answers.findings[id];
  return (
    <Choices
      name={`finding.${id}`}
      legend={question?.ask ?? ""}
      isTitle
      {...(question?.help === undefined ? {} : { lead: question.help })}
      choices={told.map((value) => ({ value, says: text[value] }))}
      chosen={said === undefined ? [] : [said]}
      problem={useProblems(props)(`finding.${id}`)?.says}
    />
  );
}

function TriedFields(props: CheckScreenProps) {
  const text = useMessages(checkMessages);
  const problem = useProblems(props);
  const { therapies } = props.state.answers;
  return (
    <>
      <StepTitle>{text.triedTitle}</StepTitle>
      <p className="soft">{text.triedLead}</p>
      {props.content.questions.therapies.map(({ therapy, says }, index) => {
        const found = problem(`weeks.${therapy}`);
        return (
          <WholeNumber
            key={therapy}
            name={`weeks.${therapy}`}
            begins={index === 0}
            label={text.weeksOf(says)}
            value={found?.typed ?? String(therapies?.[therapy] ?? "")}
            problem={found?.says}
          />
        );
      })}
      <input type="hidden" name="tried.seen" value="1" />
    </>
  );
}

function WishesFields(props: CheckScreenProps) {
  const text = useMessages(checkMessages);
  const problem = useProblems(props)("activity");
  const { goals = [], activity = "" } = props.state.answers;
  return (
    <>
      <Choices
        name="goals"
        legend={text.wishesTitle}
        isTitle
        lead={text.wishesLead}
        many
        choices={props.content.questions.goals.map(({ goal, says }) => ({ value: goal, says }))}
        chosen={goals}
      />
      <div className="check-number check-words">
        <label htmlFor="activity">{text.activity}</label>
        <p className="soft small" id="activity-help">
          {text.activityHelp} {text.optional}
        </p>
        {problem && <Problem id="activity-problem">{problem.says}</Problem>}
        <textarea
          id="activity"
          name="activity"
          rows={3}
          defaultValue={problem?.typed ?? activity}
          aria-describedby={problem ? "activity-help activity-problem" : "activity-help"}
          aria-invalid={problem !== undefined}
        />
      </div>
      <input type="hidden" name="wishes.seen" value="1" />
    </>
  );
}
