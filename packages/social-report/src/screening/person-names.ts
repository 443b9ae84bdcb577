/** Words that stand beside names of people in ordinary sentences without being part of one: agencies, countries, days. */
const NO_NAME = /^(?:Kela|FPA|THL|TE-|EU|Suom|Finland|Ruots|Sverige|Kanta|Valvira|Koonti|Helsingin|SPR|A-|Sininauha|Ensi-)/u;

const PAIR = /(?<![\p{L}\d-])(\p{Lu}\p{Ll}+(?:-\p{Lu}?\p{Ll}+)?) (\p{Lu}\p{Ll}+(?:-[\p{L}\d]+)?)(?![\p{L}\d])/gu;

/** Where in a text two words with capital letters follow each other and so may be a person's name. */
export const possibleNames = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(PAIR)]
    .filter(([, first = "", second = ""]) => !(NO_NAME.test(first) || NO_NAME.test(second)))
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
