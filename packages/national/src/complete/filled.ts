/** Whether something was recorded: a blank text, an empty list and a group with nothing in it are nothing; `false` and `0` are something. */
export const isFilled = (value: unknown): boolean => {
  if (value === undefined || value === null) return false;
  if (typeof value === "string") return value.trim() !== "";
  return typeof value !== "object" || Object.values(value).some(isFilled);
};
