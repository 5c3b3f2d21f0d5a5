// What each example chart must show, by the words on its page, in one session on the real program with a PostgreSQL of its own.
import { describe, expect, it } from "vitest";
import { chartsOf, textOf, visits } from "./visitor.ts";

const { run, base, enterAs } = await visits();

interface Shown {
  readonly example: string;
  readonly birthDate: string;
  readonly asOf?: string;
  /** Tells it from another chart of the same birth date. */
  readonly has?: RegExp;
  readonly lacks?: RegExp;
  readonly says: readonly RegExp[];
  readonly alert?: true;
}

const verdicts = "(?:met|unmet|unknown)";
/** A row of the table of options: readiness, safety and coverage follow each other, before any word of the next row. */
const row = (treatment: string, ready: string, safety = verdicts, coverage = ""): RegExp =>
  new RegExp(`${treatment} for (?:(?!Ready|Not yet).)+? ${ready} ${safety}(?: second-hand)? ${coverage}`);

const shown: readonly Shown[] = [
  {
    example: "facet-before-blocks",
    birthDate: "1968-04-02",
    lacks: /Apixaban/,
    says: [
      /Not localized yet\W+The next step: Lumbar medial branch block/,
      /Lumbar facet joint pain 31 % before anything that would move it was examined 31 % .*? possible Lumbar discogenic/,
      /Lumbar discogenic pain .*? 23 % \(17–29\)/,
      /Sacroiliac joint pain 1 of 6 provocation tests 2 % .*? unlikely/,
      /Finding the source you are here Lumbar medial branch block, 2 positive blocks to go/,
      /L3 medial branch, L5 dorsal ramus, both sides Ready/,
      row("Lumbar medial branch block", "Ready", "unknown", "met"),
      row("Lumbar medial branch radiofrequency ablation", "Not yet (?:(?!Ready|Not yet).)+? confirmed is needed"),
    ],
  },
  {
    example: "facet-two-blocks",
    birthDate: "1968-04-02",
    asOf: "2026-10-26",
    has: /Apixaban/,
    says: [
      /L4-5 and L5-S1 facet joint, both sides: confirmed\. Two positive blocks 21 days apart .*? Confirmed by rule/,
      /28 Sept 2026: 85\.7 % relieved/,
      /19 Oct 2026: 82 % relieved/,
      row("Lumbar medial branch radiofrequency ablation", "Ready", "unknown", "met second-hand unknown"),
    ],
  },
  {
    example: "radiculopathy-left-l5",
    birthDate: "1983-11-23",
    says: [
      /L5 nerve root, left: confirmed/,
      /86 % \(78–91\)/,
      /Record the strength grade 0–5: Weak great-toe extension/,
      row("Lumbar transforaminal epidural steroid injection", "Ready", "unknown", "met"),
    ],
  },
  {
    example: "stenosis-on-apixaban",
    birthDate: "1951-02-17",
    says: [
      /L4-5 spinal canal: confirmed/,
      /84 % \(76–90\)/,
      /Ask the prescriber of apixaban: hold, hours, restart, bridge/,
      row("Lumbar interlaminar epidural steroid injection", "Ready", "unknown"),
      row("percutaneous image-guided\\)", "Ready", "unknown", "not covered"),
      row("Lumbar decompression surgery", "Ready"),
    ],
  },
  {
    example: "si-joint",
    birthDate: "1989-08-30",
    says: [
      /Not localized yet\W+The next step: Sacroiliac joint injection/,
      /Sacroiliac joint pain .*? 48 % \(33–65\) .*? possible/,
      /Lumbar discogenic pain .*? 32 % \(27–38\)/,
      /you are here Sacroiliac joint injection, image-guided, 2 positive blocks to go/,
      row("Sacroiliac joint injection, image-guided", "Ready", "unknown", "unknown"),
      row(
        "Sacral lateral branch radiofrequency ablation",
        "Not yet (?:(?!Ready|Not yet).)+? confirmed is needed",
        "unknown",
        "not covered",
      ),
    ],
  },
  {
    example: "psps2-stimulator-trial",
    birthDate: "1970-01-09",
    says: [
      /Persistent spinal pain syndrome type 2, L5 nerve root, left: confirmed\. The history shows it/,
      row("Spinal cord stimulator implant", "Ready", "unknown", "met"),
      /60 MME a day .*? offer naloxone \(50 and over\) Opioid beside pregabalin: .*? offer naloxone/,
    ],
  },
  {
    example: "crps-foot",
    birthDate: "1990-07-14",
    says: [
      /Complex regional pain syndrome: confirmed\. The criteria are fully met/,
      row("Without a needle Treatment Safety Rehabilitation for CRPS", "Ready", "met"),
      /Rehabilitation for CRPS .* Needles and operations .* Lumbar sympathetic block/,
      row("Lumbar sympathetic block", "Ready", "unknown"),
      row("Dorsal root ganglion stimulation trial", "Not yet Psychological therapy was tried, or cannot be done"),
    ],
  },
  {
    example: "cauda-equina",
    birthDate: "1977-03-03",
    alert: true,
    says: [
      /Emergency, now Cauda equina syndrome Send to an emergency department now: MRI of the lumbar spine today/,
      /An alert stands above\. It comes before every estimate below/,
      row("Lumbar interlaminar epidural steroid injection", "Not yet Act on the warning first(?:(?!Ready|Not yet).)+?"),
    ],
  },
  {
    example: "nothing-localizes",
    birthDate: "1985-10-02",
    says: [
      /Not localized yet/,
      /Lumbar discogenic pain .*? 29 % \(23–35\)/,
      /Fibromyalgia The criteria are partly met .*? possible/,
      /Nociplastic pain The criteria are partly met unknown 2 of 7 parts met, all needed possible/,
      /Sacroiliac joint pain 0 of 6 provocation tests 2 %/,
      /What is missing Ask item 9 of the PHQ-9 \(thoughts of self-harm\) today: the total of 14/,
    ],
  },
  {
    example: "neck-and-headache",
    birthDate: "1974-12-01",
    says: [
      /Not localized yet/,
      /Third occipital headache \(C2-3 facet joint\) .*? 53 % .*? possible/,
      /Cervical facet joint pain .*? 55 %/,
      /Cervical radicular pain 0 of 4 provocation tests 16 % \(7–34\)/,
      row("Third occipital nerve block", "Ready", "unmet"),
    ],
  },
];

const pageOf = async ({ birthDate, asOf = "2026-09-15", has = /./, lacks = /^$/ }: Shown): Promise<string> => {
  const page = await enterAs("physician");
  for (const chart of await chartsOf(page, base(), birthDate)) {
    await page.goto(`${chart}?as-of=${asOf}`);
    const text = await textOf(page);
    if (has.test(text) && !lacks.test(text)) return text;
  }
  throw new Error(`no page for ${birthDate}`);
};

describe.runIf(run)("the page of an example shows what its chart must show", () => {
  it.each(shown)("$example", async (one) => {
    const text = await pageOf(one);
    expect(one.says.filter((statement) => !statement.test(text)).map(String)).toEqual([]);
    const above = text.slice(0, text.search(/\d+ %/));
    expect(/Emergency, now|Today|Within two weeks/.test(above)).toBe(one.alert === true);
  });

  it("lets no procedure be ready in an emergency, nor where nothing localizes", async () => {
    for (const one of shown.filter(({ example }) => ["cauda-equina", "nothing-localizes"].includes(example))) {
      const text = await pageOf(one);
      const [, below] = text.split("Needles and operations Treatment");
      const needles =
        below?.split("that do not fit")[0] ?? text.match(/What could help (.*?) Without a needle/)?.[1] ?? " Ready ";
      expect(needles).not.toMatch(/ Ready /);
      expect(needles).toMatch(/ Not yet /);
    }
  });
});
