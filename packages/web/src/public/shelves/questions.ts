import type { Treatment } from "@pinpoint/knowledge";
import type { Locale } from "../../locale.ts";
import type { Block } from "../page-model.ts";

type Question = readonly [en: string, es: string];

const needle: readonly Question[] = [
  ["Why this, for me, and why now?", "¿Por qué esto, para mí, y por qué ahora?"],
  [
    "What should it do: test, ease the pain, or help me move?",
    "¿Qué debe hacer: probar, calmar el dolor o ayudarme a moverme?",
  ],
  [
    "How many of your own patients get better? How do you count it?",
    "¿A cuántos de sus pacientes les va mejor? ¿Cómo lo cuenta?",
  ],
  ["What else could I try first? What if I wait?", "¿Qué más podría probar antes? ¿Y si espero?"],
  ["What could go wrong, and whom do I call at night?", "¿Qué podría salir mal, y a quién llamo de noche?"],
  ["What about my pills and my other health problems?", "¿Qué pasa con mis pastillas y mis otros males?"],
  ["What will it cost me, and has my plan said yes?", "¿Cuánto me va a costar, y mi seguro ha dicho que sí?"],
];

const pills: readonly Question[] = [
  ["How will we know that it works? When do we stop if not?", "¿Cómo sabremos si sirve? ¿Cuándo paramos si no?"],
  ["Does it go well with my other pills?", "¿Va bien con mis otras pastillas?"],
  ["What should make me call you?", "¿Qué debe hacer que le llame?"],
  ["How do I stop it safely?", "¿Cómo lo dejo sin peligro?"],
];

const therapy: readonly Question[] = [
  ["How often, and for how long?", "¿Cada cuánto, y por cuánto tiempo?"],
  ["What if it hurts more at first?", "¿Y si al inicio duele más?"],
  ["How will we know that it works?", "¿Cómo sabremos si sirve?"],
  ["What can I do at home?", "¿Qué puedo hacer en casa?"],
  ["Does my plan pay for it?", "¿Lo paga mi seguro?"],
];

const waiting: readonly Question[] = [
  ["When do we look again?", "¿Cuándo miramos otra vez?"],
  ["Which signs mean that I should come sooner?", "¿Qué signos quieren decir que venga antes?"],
  ["What can I do in the meantime?", "¿Qué puedo hacer mientras tanto?"],
];

const cause: readonly Question[] = [
  ["What makes you think of this? What speaks against it?", "¿Qué le hace pensar en esto? ¿Qué habla en contra?"],
  ["What else could it be?", "¿Qué otra cosa podría ser?"],
  ["Which test would settle it? Would it change what we do?", "¿Qué prueba lo decidiría? ¿Cambiaría lo que hacemos?"],
  ["What happens if we wait?", "¿Qué pasa si esperamos?"],
  ["What can I do myself?", "¿Qué puedo hacer yo?"],
];

const ofKind: Readonly<Record<Treatment["kind"], readonly Question[]>> = {
  procedure: needle,
  surgery: needle,
  drug: pills,
  therapy,
  waiting,
};

const listOf = (questions: readonly Question[], locale: Locale): Block => ({
  is: "list",
  items: questions.map((one) => ({ says: one[locale === "es" ? 1 : 0] })),
});

/** What to ask before a treatment of a kind. */
export const questionsBefore = ({ kind }: Pick<Treatment, "kind">, locale: Locale): Block =>
  listOf(ofKind[kind], locale);

/** What to ask about a cause of pain. */
export const questionsAbout = (locale: Locale): Block => listOf(cause, locale);
