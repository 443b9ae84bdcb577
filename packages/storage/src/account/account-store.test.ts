import type { UserId } from "@koonti/core";
import { describe, expect, it } from "vitest";
import { backends } from "../../test-support/backends.ts";
import { freshCounty } from "../../test-support/people.ts";
import { newId } from "../id/new-id.ts";

const anAccount = () => ({
  id: newId<"UserId">() as UserId,
  issuer: "https://idp.test",
  subject: newId(),
  content: { name: "Testi Työntekijä-03A" },
});

describe.each(await backends())("accounts on $name", ({ storage }) => {
  it("come back as they were written", async () => {
    const county = freshCounty();
    const [first, second] = [anAccount(), anAccount()];
    await storage.inCounty(county, async ({ accounts }) => {
      const written = await accounts.upsert(first);
      expect(written).toEqual({ ...first, county, active: true });
      const closed = await accounts.upsert({ ...second, active: false });
      expect(await accounts.get(first.id)).toEqual(written);
      expect(await accounts.findBySubject(second)).toEqual(closed);
      expect(await accounts.list()).toEqual([written, closed]);
    });
  });

  it("change by issuer and subject and keep their id", async () => {
    const account = anAccount();
    await storage.inCounty(freshCounty(), async ({ accounts }) => {
      await accounts.upsert(account);
      const changed = await accounts.upsert({
        ...account,
        id: newId<"UserId">(),
        content: { name: "Testi Työntekijä-04B" },
        active: false,
      });
      expect(changed).toMatchObject({ id: account.id, content: { name: "Testi Työntekijä-04B" }, active: false });
      expect(await accounts.list()).toHaveLength(1);
    });
  });

  it("are found before the county is known, in every county they are of, by exact issuer and subject", async () => {
    const account = anAccount();
    const counties = [freshCounty(), freshCounty()];
    for (const county of counties) await storage.inCounty(county, ({ accounts }) => accounts.upsert({ ...account, id: newId<"UserId">() }));
    expect((await storage.findAccounts(account)).map(({ county }) => county)).toEqual(counties);
    expect((await storage.findAccounts(account))[0]).toMatchObject({ subject: account.subject, active: true, content: account.content });
    expect(await storage.findAccounts({ ...account, issuer: "https://other.test" })).toEqual([]);
    expect(await storage.findAccounts({ ...account, subject: "%" })).toEqual([]);
  });

  it("of another county are neither seen nor changed", async () => {
    const account = anAccount();
    const county = freshCounty();
    await storage.inCounty(county, ({ accounts }) => accounts.upsert(account));
    await storage.inCounty(freshCounty(), async ({ accounts }) => {
      expect(await accounts.get(account.id)).toBeUndefined();
      expect(await accounts.list()).toEqual([]);
      await accounts.upsert({ ...account, content: { name: "Toinen" } });
    });
    expect(await storage.inCounty(county, ({ accounts }) => accounts.get(account.id))).toMatchObject({ content: account.content });
  });
});
