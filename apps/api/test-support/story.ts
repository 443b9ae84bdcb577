import type { CallOf, routes } from "@koonti/api-contract";
import type { ClientBasics, DocumentContent, DocumentKind } from "@koonti/casework";
import { documentsOf } from "@koonti/casework";
import { localDate } from "@koonti/core";
import { newId } from "@koonti/storage";
import { STORIES, syntheticHetu, syntheticPerson, syntheticRecord } from "@koonti/testing";
import { TODAY, type World } from "./world.ts";

type ReceivedContact = CallOf<(typeof routes)["postContact"]>["body"];

let people = 0;

/** Somebody nobody has met before. */
export function newcomer(more: Partial<ClientBasics> = {}): ClientBasics {
  people += 1;
  const birthDate = localDate(`1980-${String((people % 12) + 1).padStart(2, "0")}-${String((people % 28) + 1).padStart(2, "0")}`);
  const person = syntheticPerson({ number: people, age: 46, today: TODAY, municipality: "179" });
  return { ...person, birthDate, hetu: syntheticHetu(birthDate, people), ...more };
}

/** The documents of an invented matter that has come to its plan, as the named worker would write them. */
export function storyFor({ people: { worker } }: World) {
  const story = STORIES.find(({ key }) => key === "rentAndLetters");
  if (!story) throw new Error("The story is not there");
  const record = syntheticRecord({
    number: 1,
    story,
    stage: "planned",
    begunOn: localDate("2026-02-09"),
    today: TODAY,
    worker: {
      userId: worker.id,
      name: worker.name,
      profession: worker.profession ?? "socialWorker",
      employment: worker.employment ?? "publicOffice",
      ...(worker.unit ? { unit: worker.unit } : {}),
    },
    newId,
  });
  const allOf = <K extends DocumentKind>(kind: K): readonly DocumentContent<K>[] =>
    documentsOf(record, kind).map(({ content }) => content as DocumentContent<K>);
  const oneOf = <K extends DocumentKind>(kind: K): DocumentContent<K> => {
    const [content] = allOf(kind);
    if (!content) throw new Error(`The story has no ${kind}`);
    return content;
  };
  return { allOf, oneOf };
}

/** A first contact of somebody, with the matter it starts and the assessment of urgency. */
export function receivedContact(world: World, basics: ClientBasics = newcomer()): ReceivedContact {
  const { oneOf } = storyFor(world);
  const { contactId: _, ...initiation } = oneOf("initiation");
  return { client: basics, contact: oneOf("contact"), initiation, urgency: oneOf("urgencyAssessment") } as ReceivedContact;
}
