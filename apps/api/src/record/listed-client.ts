import { maskInList } from "@koonti/access";
import type { ListedClient } from "@koonti/api-contract";
import { type Client, type ClientRecord, responsiblePeople } from "@koonti/casework";
import { ageOn, birthDateOf, type LocalDate } from "@koonti/core";

const ageOf = ({ birthDate, hetu }: Client["basics"], today: LocalDate): number | undefined => {
  const born = birthDate ?? (hetu ? birthDateOf(hetu) : undefined);
  return born ? ageOn(born, today) : undefined;
};

/** A client as a list may show them: of a protected person neither name, age nor municipality (TK-2). */
export function listedClient({ id, basics }: Client, today: LocalDate, people: ReturnType<typeof responsiblePeople> = {}): ListedClient {
  const age = ageOf(basics, today);
  const shown = maskInList({
    protectedIdentity: basics.protectedIdentity,
    name: `${basics.givenNames} ${basics.familyName}`,
    ...(age === undefined ? {} : { age }),
    ...(basics.municipality ? { municipality: basics.municipality } : {}),
  });
  const { ownWorker, pairWorker } = people;
  const worker = (named: typeof ownWorker) => (named ? { name: named.name, ...(named.userId ? { userId: named.userId } : {}) } : undefined);
  return {
    id,
    ...shown,
    ...(ownWorker ? { ownWorker: worker(ownWorker) as NonNullable<ListedClient["ownWorker"]> } : {}),
    ...(pairWorker ? { pairWorker: worker(pairWorker) as NonNullable<ListedClient["pairWorker"]> } : {}),
  };
}

/** A client of a record in a list. */
export const listedFromRecord = (record: ClientRecord, today: LocalDate): ListedClient =>
  listedClient(record.client, today, responsiblePeople(record));
