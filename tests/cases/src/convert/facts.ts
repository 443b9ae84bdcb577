import { isLocalDate, type LocalDate } from "@koonti/core";

type Facts = Readonly<Record<string, unknown>>;

/** A yes or no among the facts; `undefined` where it is not there. */
export const yes = (facts: Facts, name: string): boolean | undefined => {
  const value = facts[name];
  return typeof value === "boolean" ? value : undefined;
};

/** A text among the facts; an empty one and none are the same. */
export const words = (facts: Facts, name: string): string | undefined => {
  const value = facts[name];
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
};

/** A day among the facts, also where it is written with a time. */
export const dayIn = (facts: Facts, name: string): LocalDate | undefined => {
  const text = words(facts, name)?.slice(0, 10) ?? "";
  return isLocalDate(text) ? text : undefined;
};

/** The texts of a list among the facts. */
export const list = (facts: Facts, name: string): readonly string[] => {
  const value = facts[name];
  return Array.isArray(value) ? value.filter((member): member is string => typeof member === "string") : [];
};

/** The members of a list of objects among the facts. */
export const members = (facts: Facts, name: string): readonly Facts[] => {
  const value = facts[name];
  return Array.isArray(value) ? value.filter(isGroup) : [];
};

const isGroup = (value: unknown): value is Facts => typeof value === "object" && value !== null && !Array.isArray(value);

/** An object among the facts. */
export const group = (facts: Facts, name: string): Facts | undefined => {
  const value = facts[name];
  return isGroup(value) ? value : undefined;
};

/** A number among the facts. */
export const numberIn = (facts: Facts, name: string): number | undefined => {
  const value = facts[name];
  return typeof value === "number" ? value : undefined;
};

/** `text` where a fact says that something has been recorded: the cases say that, not what was written. */
export const recorded = (facts: Facts, name: string, text = "Kirjattu"): string | undefined => (facts[name] === true ? text : undefined);

/** A text, or the word that something was recorded where the fact is only a yes. */
export const wordsOrRecorded = (facts: Facts, name: string): string | undefined => words(facts, name) ?? recorded(facts, name);
