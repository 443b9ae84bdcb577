import { fieldsOf, type LocalizedText } from "@koonti/core";
import { clientPlanForm } from "../plan/form/client-plan-form.ts";
import type { ClientPlan } from "../plan/schema.ts";

/** A part of a plan that changes as a whole: one goal, service, action, party, dissent or need without a goal; or a text of the plan itself. */
export type PlanPart = "goals" | "services" | "actions" | "parties" | "dissents" | "needsWithoutGoal" | "plan";

/** One thing that reads otherwise in the later version; `before` and `after` are absent where nothing stood. */
export interface FieldChange {
  /** Name of the member, with dots inside groups: `items.needs.client`. */
  readonly name: string;
  readonly label: LocalizedText;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** A change between two versions of a plan (fi: muutos suunnitelmassa). */
export interface PlanChange {
  readonly kind: "added" | "removed" | "changed";
  readonly part: PlanPart;
  readonly label: LocalizedText;
  /** The identifier within the part; absent of the plan itself. */
  readonly id?: string;
  readonly fields: readonly FieldChange[];
}

type Item = Readonly<Record<string, unknown>>;

const PARTS: Readonly<Record<Exclude<PlanPart, "plan">, { readonly label: LocalizedText; readonly idOf: (item: Item) => string }>> = {
  goals: { label: { fi: "Tavoite", sv: "Mål", en: "Goal" }, idOf: ({ id }) => String(id) },
  services: { label: { fi: "Palvelu", sv: "Tjänst", en: "Service" }, idOf: ({ id }) => String(id) },
  actions: { label: { fi: "Toimi", sv: "Åtgärd", en: "Action" }, idOf: ({ id }) => String(id) },
  parties: { label: { fi: "Osapuoli", sv: "Part", en: "Party" }, idOf: ({ id }) => String(id) },
  dissents: {
    label: { fi: "Eriävä näkemys", sv: "Avvikande åsikt", en: "Dissenting view" },
    idOf: (item) => `${item["partyId"]}: ${item["text"]}`,
  },
  needsWithoutGoal: {
    label: { fi: "Tarve ilman tavoitetta", sv: "Behov utan mål", en: "Need without a goal" },
    idOf: ({ code }) => String(code),
  },
};

const PLAN_LABEL: LocalizedText = { fi: "Suunnitelma", sv: "Plan", en: "Plan" };

const labelsByPath = (): ReadonlyMap<string, LocalizedText> =>
  new Map([...fieldsOf(clientPlanForm)].map(({ path, field }) => [path.join("."), field.label]));

const isGroup = (value: unknown): value is Item => typeof value === "object" && value !== null && !Array.isArray(value);

/** The members of a group with those inside it, by dotted name; lists are values. */
const leaves = (group: Item, prefix: string): readonly (readonly [string, unknown])[] =>
  Object.entries(group).flatMap(([name, value]) => {
    if (value === undefined || value === "") return [];
    return isGroup(value) ? leaves(value, `${prefix}${name}.`) : [[`${prefix}${name}`, value] as const];
  });

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const fieldChanges = (before: Item, after: Item, labelOf: (name: string) => LocalizedText): readonly FieldChange[] => {
  const was = new Map(leaves(before, ""));
  const is = new Map(leaves(after, ""));
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((name) => !isSame(was.get(name), is.get(name)))
    .map((name) => ({
      name,
      label: labelOf(name),
      ...(was.has(name) && { before: was.get(name) }),
      ...(is.has(name) && { after: is.get(name) }),
    }));
};

const partChanges = (
  part: Exclude<PlanPart, "plan">,
  a: ClientPlan,
  b: ClientPlan,
  labels: ReadonlyMap<string, LocalizedText>,
): readonly PlanChange[] => {
  const { label, idOf } = PARTS[part];
  const was = new Map(a[part].map((item) => [idOf({ ...item }), { ...item } as Item]));
  const is = new Map(b[part].map((item) => [idOf({ ...item }), { ...item } as Item]));
  const labelOf = (name: string) => labels.get(`${part}.${name}`) ?? label;
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((id): readonly PlanChange[] => {
    const before = was.get(id);
    const after = is.get(id);
    const fields = fieldChanges(before ?? {}, after ?? {}, labelOf).filter(({ name }) => name !== "id");
    if (before === undefined) return [{ kind: "added", part, label, id, fields }];
    if (after === undefined) return [{ kind: "removed", part, label, id, fields }];
    return fields.length === 0 ? [] : [{ kind: "changed", part, label, id, fields }];
  });
};

const withoutParts = (plan: ClientPlan): Item => Object.fromEntries(Object.entries(plan).filter(([name]) => !Object.hasOwn(PARTS, name)));

const kindOf = ({ before, after }: FieldChange): PlanChange["kind"] => {
  if (before === undefined) return "added";
  return after === undefined ? "removed" : "changed";
};

/**
 * What is different in a later version of a plan (fi: versioiden vertailu): goals, services, actions, parties and dissents added, removed
 * and changed, then the plan's own texts. The order of the items in a list is no change.
 *
 * @example
 * ```ts
 * import { diffPlans, emptyPlan } from "@koonti/client-plan";
 * const goal = { id: "g1", needs: ["2"], direction: "keep", text: "Koti pysyy." } as const;
 * const later = { ...emptyPlan("single"), goals: [{ ...goal, needs: [...goal.needs] }] };
 * diffPlans(emptyPlan("single"), later).map(({ kind, part, id }) => [kind, part, id]); // => [["added", "goals", "g1"]]
 * diffPlans(later, later); // => []
 * ```
 */
export const diffPlans = (before: ClientPlan, after: ClientPlan): readonly PlanChange[] => {
  const labels = labelsByPath();
  const own = fieldChanges(withoutParts(before), withoutParts(after), (name) => labels.get(name) ?? PLAN_LABEL);
  return [
    ...(Object.keys(PARTS) as Exclude<PlanPart, "plan">[]).flatMap((part) => partChanges(part, before, after, labels)),
    ...own.map((field): PlanChange => ({ kind: kindOf(field), part: "plan", label: field.label, fields: [field] })),
  ];
};
