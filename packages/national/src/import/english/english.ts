/** English labels of fields and codes by their Finnish label. Ours: Sosmeta has Finnish and Swedish only. */
export const ENGLISH: Readonly<Record<string, string>> = {};
