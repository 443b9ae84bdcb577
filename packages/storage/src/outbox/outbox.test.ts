import { describe, expect, it } from "vitest";
import { backends, NOW } from "../../test-support/backends.ts";
import { freshCounty } from "../../test-support/people.ts";

describe.each(await backends())("the outbox on $name", ({ storage, name }) => {
  const countyWithEvents = async (topics: readonly string[]) => {
    const county = freshCounty();
    await storage.inCounty(county, async ({ outbox }) => {
      for (const topic of topics) await outbox.append({ topic, payload: { topic } });
    });
    return county;
  };

  it("gives events in the order they came about, until they are sent", async () => {
    const county = await countyWithEvents(["a", "b", "c"]);
    await storage.inCounty(county, async ({ outbox }) => {
      const taken = await outbox.take(2);
      expect(taken).toMatchObject([{ topic: "a", payload: { topic: "a" }, occurredAt: NOW }, { topic: "b" }]);
      await outbox.markSent(taken.map(({ id }) => id));
      await outbox.markSent([]);
    });
    await storage.inCounty(county, async ({ outbox }) => expect(await outbox.take(9)).toMatchObject([{ topic: "c" }]));
  });

  it("gives an event again when sending failed", async () => {
    const county = await countyWithEvents(["a"]);
    const failing = storage.inCounty(county, async ({ outbox }) => {
      await outbox.markSent((await outbox.take(1)).map(({ id }) => id));
      throw new Error("receiver is away");
    });
    await expect(failing).rejects.toThrow("away");
    await storage.inCounty(county, async ({ outbox }) => expect(await outbox.take(1)).toHaveLength(1));
  });

  it("keeps the events of a county to that county", async () => {
    const county = await countyWithEvents(["a"]);
    const [event] = await storage.inCounty(county, ({ outbox }) => outbox.take(1));
    await storage.inCounty(freshCounty(), async ({ outbox }) => {
      expect(await outbox.take(9)).toEqual([]);
      await outbox.markSent(event ? [event.id] : []);
    });
    await storage.inCounty(county, async ({ outbox }) => expect(await outbox.take(9)).toHaveLength(1));
  });

  it("never gives two senders the same event", async () => {
    const county = await countyWithEvents(["a", "b", "c", "d"]);
    const send = () =>
      storage.inCounty(county, async ({ outbox }) => {
        const taken = await outbox.take(2);
        await new Promise((resolve) => setTimeout(resolve, 50));
        await outbox.markSent(taken.map(({ id }) => id));
        return taken.map(({ topic }) => topic);
      });
    const sent = await Promise.all([send(), send()]);
    expect({ name, sent: sent.flat().toSorted() }).toEqual({ name, sent: ["a", "b", "c", "d"] });
  });
});
