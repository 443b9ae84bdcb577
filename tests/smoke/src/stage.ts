import type { Answer, ApiClient, Problem, WireDocument } from "@koonti/api-contract";
import type { CaseFile, RunningServer } from "@koonti/harness";
import { signedIn } from "@koonti/harness";

/** Something that did not turn out as the case or the issue demands. */
class Unexpected extends Error {
  override readonly name = "Unexpected";
}

/** Ends the play where something does not hold. */
export function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Unexpected(what);
}

/** The value of an answer; a problem ends the play with all it says. */
export function answered<T>(answer: Answer<T>, doing: string): T {
  if (!answer.ok) throw new Unexpected(`${doing}: ${JSON.stringify(answer.problem, undefined, 1)}`);
  return answer.value;
}

/** The problem of an answer that must be one. */
export function refused(answer: Answer<unknown>, doing: string): Problem {
  if (answer.ok) throw new Unexpected(`${doing}: was not refused`);
  return answer.problem;
}

/** What the play has come to, for the closing line. */
interface Counts {
  calls: number;
  readonly people: Set<string>;
  refusals: number;
  national: number;
}

/** Where a case is played: the server, the people who have signed in, and what has been counted. */
export interface Stage {
  readonly server: RunningServer;
  readonly file: CaseFile;
  readonly counts: Counts;
  /** The typed client of somebody; signs in the first time. */
  as(person: string): Promise<ApiClient>;
}

/** Sets the stage for a case. */
export function stageFor(server: RunningServer, file: CaseFile): Stage {
  const counts: Counts = { calls: 0, people: new Set(), refusals: 0, national: 0 };
  const clients = new Map<string, Promise<ApiClient>>();
  const counting =
    (client: ApiClient): ApiClient =>
    async (route, call) => {
      counts.calls += 1;
      const answer = await client(route, call);
      if (!answer.ok) counts.refusals += 1;
      return answer;
    };
  return {
    server,
    file,
    counts,
    as: (person) => {
      counts.people.add(person);
      const known = clients.get(person) ?? signedIn(server, person).then(counting);
      clients.set(person, known);
      return known;
    },
  };
}

/** The people of the demo county who take part. */
export const WORKER = "worker-10b";
/** Who answers for an organisation in the demo county. */
export const PARTNERS: Readonly<Record<string, string>> = {
  "Testi-terveyskeskus": "partner-10h",
  "Testi-työllisyysalue": "partner-10t",
  "Testi-velkaneuvontayhdistys ry": "partner-10v",
};
/** The client who can sign in, by identity code. */
export const CLIENTS: Readonly<Record<string, string>> = { "110480-911B": "client-01" };

/** The address of a document. */
export const at = ({ clientId, id: documentId }: WireDocument) => ({ clientId, documentId });

/** A content as it travels. */
export const plain = (content: object): Record<string, unknown> => ({ ...content });
