const ZERO = 48;
const NINE = 57;
const DOT = 46;

const onlyNumberedArcs = (text: string, from: number): boolean => {
  let afterDot = false;
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === DOT && !afterDot) afterDot = true;
    else if (unit >= ZERO && unit <= NINE && (afterDot || at > from)) afterDot = false;
    else return false;
  }
  return !afterDot;
};

/**
 * Whether a `system` names a list of the national code server, with or without a version: `urn:oid:<oid>` and any further arcs.
 *
 * @param prefix - `urn:oid:` and the OID of the list.
 */
export const isSystemOf = (prefix: string, system: string): boolean => {
  if (system === prefix) return true;
  return system.startsWith(prefix) && system.charCodeAt(prefix.length) === DOT && onlyNumberedArcs(system, prefix.length);
};
