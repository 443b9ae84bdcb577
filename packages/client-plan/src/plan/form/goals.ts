import { type FieldDefinition, type FormSection, optionsFrom } from "@koonti/core";
import { SERVICE_CATEGORY_CODES, SERVICE_CATEGORY_LABELS } from "@koonti/national";
import { ACTION_STATES, GOAL_DIRECTIONS, SHL14_SERVICES } from "../codes.ts";
import { ACTION_STATE_LABELS, GOAL_DIRECTION_LABELS } from "../labels.ts";
import { SHL14_SERVICE_LABELS } from "../shl14-labels.ts";
import { LONG, NEED_OPTIONS, row, SHORT } from "./options.ts";

const needsField = (ref: string): FieldDefinition => ({
  name: "needs",
  widget: "codes",
  label: { fi: "Tarpeet, joihin vastataan", sv: "Behov som tillgodoses", en: "Needs it answers" },
  ...NEED_OPTIONS,
  ref,
});

const goalFields: readonly FieldDefinition[] = [
  {
    name: "ownWords",
    widget: "text",
    label: { fi: "Tavoite asiakkaan omin sanoin", sv: "Målet med klientens egna ord", en: "The goal in the client's own words" },
    voice: "client",
    ref: "SHL-39-b.6",
    national: row(38),
    maxLength: LONG,
  },
  {
    name: "text",
    widget: "longText",
    label: { fi: "Mitä tavoite tarkoittaa", sv: "Vad målet innebär", en: "What the goal means" },
    required: true,
    ref: "SHL-39-b.6",
    national: row(38),
    maxLength: LONG,
  },
  {
    name: "direction",
    widget: "choice",
    label: { fi: "Tavoitteen suunta", sv: "Målets riktning", en: "Direction of the goal" },
    options: optionsFrom(GOAL_DIRECTIONS, GOAL_DIRECTION_LABELS),
    required: true,
    national: row(37),
  },
  { name: "targetOn", widget: "date", label: { fi: "Mihin mennessä", sv: "Till när", en: "By when" }, ref: "SHL-38", national: row(38) },
  needsField("SHL-39-b.6"),
];

/** Goals set together, and needs that have none and why. */
export const goalsSection: FormSection = {
  id: "goals",
  title: { fi: "Tavoitteet", sv: "Mål", en: "Goals" },
  fields: [
    {
      name: "goals",
      widget: "list",
      label: { fi: "Tavoitteet", sv: "Mål", en: "Goals" },
      ref: "SHL-39-b.6",
      national: row(35),
      fields: goalFields,
    },
    {
      name: "needsWithoutGoal",
      widget: "list",
      label: { fi: "Tarpeet, joille ei aseteta tavoitetta", sv: "Behov utan mål", en: "Needs without a goal" },
      ref: "SHL-39-b.6",
      fields: [
        { name: "code", widget: "code", label: { fi: "Tarve", sv: "Behov", en: "Need" }, ...NEED_OPTIONS, required: true },
        { name: "reason", widget: "longText", label: { fi: "Miksi", sv: "Varför", en: "Why" }, required: true, maxLength: LONG },
      ],
    },
  ],
};

const serviceFields: readonly FieldDefinition[] = [
  {
    name: "name",
    widget: "text",
    label: { fi: "Palvelu", sv: "Tjänst", en: "Service" },
    required: true,
    national: row(47),
    maxLength: SHORT,
  },
  {
    name: "category",
    widget: "choice",
    label: { fi: "Palvelun luokka", sv: "Tjänstens klass", en: "Category of the service" },
    options: optionsFrom(SERVICE_CATEGORY_CODES, SERVICE_CATEGORY_LABELS),
    required: true,
    national: row(44),
  },
  {
    name: "shl14",
    widget: "choice",
    label: { fi: "Sosiaalipalvelu", sv: "Socialservice", en: "Social service" },
    options: optionsFrom(SHL14_SERVICES, SHL14_SERVICE_LABELS),
    showWhen: { path: "./category", equals: "1" },
    ref: "SHL-14",
  },
  {
    name: "provider",
    widget: "text",
    label: { fi: "Järjestäjä tai tuottaja", sv: "Anordnare eller producent", en: "Organiser or provider" },
    national: row(47),
    maxLength: SHORT,
  },
  { name: "startOn", widget: "date", label: { fi: "Alkaa", sv: "Börjar", en: "Starts" }, ref: "SHL-39-b.3", national: row(51) },
  {
    name: "duration",
    widget: "text",
    label: { fi: "Kesto", sv: "Varaktighet", en: "Duration" },
    ref: "SHL-39-b.3",
    national: row(51),
    maxLength: SHORT,
  },
  needsField("SHL-11"),
  {
    name: "goalIds",
    widget: "choices",
    label: { fi: "Tavoitteet, joita palvelu edistää", sv: "Mål som tjänsten främjar", en: "Goals it furthers" },
    ref: "SHL-17",
  },
  {
    name: "clientProposal",
    widget: "longText",
    label: {
      fi: "Asiakkaan ehdotus palvelun toteuttamistavasta",
      sv: "Klientens förslag till hur tjänsten ska genomföras",
      en: "The client's proposal on how it is carried out",
    },
    voice: "client",
    ref: "SHL-39-b.11",
    national: row(50),
    maxLength: LONG,
  },
];

const actionFields: readonly FieldDefinition[] = [
  {
    name: "what",
    widget: "longText",
    label: { fi: "Mitä tehdään", sv: "Vad som görs", en: "What is done" },
    required: true,
    national: row(57),
    maxLength: LONG,
  },
  { name: "goalId", widget: "choice", label: { fi: "Tavoite", sv: "Mål", en: "Goal" } },
  {
    name: "partyId",
    widget: "choice",
    label: { fi: "Kuka tekee", sv: "Vem gör det", en: "Who does it" },
    ref: "SHL-39-b.8",
  },
  { name: "dueOn", widget: "date", label: { fi: "Mihin mennessä", sv: "Till när", en: "By when" } },
  {
    name: "state",
    widget: "choice",
    label: { fi: "Tila", sv: "Läge", en: "State" },
    options: optionsFrom(ACTION_STATES, ACTION_STATE_LABELS),
    required: true,
  },
];

/** Services and actions by which the goals are pursued. */
export const servicesSection: FormSection = {
  id: "services",
  title: { fi: "Palvelut ja toimet", sv: "Tjänster och åtgärder", en: "Services and actions" },
  fields: [
    {
      name: "services",
      widget: "list",
      label: { fi: "Palvelut", sv: "Tjänster", en: "Services" },
      ref: "SHL-39-b.2",
      national: row(43),
      fields: serviceFields,
    },
    { name: "actions", widget: "list", label: { fi: "Toimet", sv: "Åtgärder", en: "Actions" }, fields: actionFields },
  ],
};
