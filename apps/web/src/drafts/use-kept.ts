import { useState } from "react";
import { localCopyOf } from "./local-copy.ts";

/**
 * State that a reload does not lose: what is written into a box that has no draft on the server, such as an answer or a reason.
 *
 * @param key - what is written and of which document; holds no personal data
 * @returns the value, how it is changed, and how it is forgotten once it has been sent
 */
export const useKept = <Value>(key: string, initial: () => Value) => {
  const [copy] = useState(() => localCopyOf(key));
  const [value, setValue] = useState<Value>(() => (copy.read()?.content["value"] as Value | undefined) ?? initial());
  const keep = (next: Value): void => {
    setValue(next);
    copy.write({ baseVersion: 0, base: {}, content: { value: next }, unread: {} });
  };
  return { value, keep, forget: copy.remove };
};
