import { type Converters, dayOf } from "./converter.ts";
import { dayIn, words, yes } from "./facts.ts";
import { professionalFrom } from "./people.ts";

const isPreventive = (word: string | undefined): boolean => /preventive|ehkäisevä/i.test(word ?? "");
const isBasic = (word: string | undefined): boolean => /^basic|perus/i.test(word ?? "");

const topicOf = (word: string | undefined): string => {
  if (word === "otherBasicCosts") return "otherBasicCosts";
  if (/reduction/i.test(word ?? "")) return "reduction";
  return /urgen/i.test(word ?? "") ? "urgency" : "other";
};

/** Applications, talks and statements of social assistance. Basic social assistance is Kela's and leaves no document here. */
export const socialAssistance: Converters = {
  applicationReceived: (event, conversion) => {
    const { facts } = event;
    const kind = words(facts, "applicationKind");
    if (isBasic(kind)) return;
    conversion.write(
      "assistanceApplication",
      {
        receivedAt: event.at,
        kind: isPreventive(kind) ? "preventive" : "supplementary",
        urgent: yes(facts, "urgent") ?? false,
        complete: yes(facts, "complete") ?? true,
        completionAskedOn: dayIn(facts, "completionRequestedAt") ?? dayIn(facts, "completionAskedAt"),
        completionDueOn: dayIn(facts, "completionDueAt") ?? dayIn(facts, "completionDeadline"),
        completedOn: dayIn(facts, "completedAt"),
        basicDecisionForPeriod: yes(facts, "basicDecisionForPeriod"),
        specialReason: words(facts, "specialReason"),
      },
      [event.id],
    );
  },

  talkRequested: (event, conversion) => {
    const { facts } = event;
    conversion.write(
      "talkRequest",
      {
        requestedOn: dayOf(event),
        topic: words(facts, "topic"),
        jointWithKela: yes(facts, "jointWithKela") ?? yes(facts, "withKela"),
        jointUnfoundedReason: words(facts, "jointUnfoundedReason"),
      },
      [event.id],
    );
  },

  talkHeld: (event, conversion) => {
    const { facts } = event;
    conversion.write(
      "talk",
      { heldOn: dayOf(event), worker: professionalFrom(event.actor), inPerson: yes(facts, "inPerson"), withKela: yes(facts, "withKela") },
      [event.id],
    );
  },

  kelaStatement: (event, conversion) => {
    const { facts } = event;
    conversion.write(
      "kelaStatement",
      {
        sentOn: dayOf(event),
        author: professionalFrom(event.actor),
        topic: topicOf(words(facts, "topic")),
        clientHeardOn: dayIn(facts, "clientHeardAt"),
        clientInformed: yes(facts, "clientInformed"),
        onlyNecessaryData: yes(facts, "onlyNecessaryData"),
      },
      [event.id],
    );
  },
};
