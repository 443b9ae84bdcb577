import { describe, expect, it } from "vitest";
import { contact, initiation } from "../fixtures/documents.ts";
import { recordOf } from "../fixtures/record.ts";
import type { ClientRecord } from "./record.ts";
import { foundOnce, studied } from "./studied-record.ts";

const counting = () => {
  let asked = 0;
  const count = foundOnce(({ documents }: ClientRecord) => {
    asked += 1;
    return [documents.length];
  });
  return { count, asked: () => asked };
};

describe("a record that is studied", () => {
  it("is the same record, and its own studied one", () => {
    const record = recordOf([contact()]);
    expect({ ...studied(record), found: undefined }).toEqual({ ...record, found: undefined });
    const once = studied(record);
    expect(studied(once)).toBe(once);
  });

  it("is asked once what many ask, each question by itself", () => {
    const [one, other] = [counting(), counting()];
    const record = studied(recordOf([contact(), initiation()]));
    expect([one.count(record), one.count(record), other.count(record)]).toEqual([[2], [2], [2]]);
    expect([one.asked(), other.asked()]).toEqual([1, 1]);
  });

  it("tells nothing of another, not even of the one it was made from or that is made from it", () => {
    const { count } = counting();
    const documents = [contact()];
    const record = recordOf(documents);
    const first = studied(record);
    expect(count(first)).toEqual([1]);
    documents.push(initiation() as never);
    expect([count(record), count(studied(record)), count(recordOf([]))]).toEqual([[2], [2], [0]]);
  });
});
