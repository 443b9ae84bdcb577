import { describe, expect, it } from "vitest";
import { announcement, withoutPassword } from "./announcement.ts";

describe("announcement", () => {
  it("tells the address, the data and whom to sign in as", () => {
    const people = [
      { name: "Testi Työntekijä-03A", role: "sosiaalityöntekijä" },
      { name: "Testi Asiakas-12", role: "asiakas" },
    ];
    const text = announcement({ address: "http://localhost:3000", data: ".data", people });
    expect(text).toContain("Koonti is ready: http://localhost:3000\n");
    expect(text).toContain("  Testi Asiakas-12      asiakas\n");
    expect(text).not.toContain("undefined");
  });

  it("begins with a note where there is one", () => {
    const text = announcement({ address: "http://localhost:3001", data: ".data", people: [], note: "Port 3000 is taken." });
    expect(text.trimStart()).toMatch(/^Port 3000 is taken\./);
  });
});

describe("withoutPassword", () => {
  it("hides the password of a connection, also one in the query", () => {
    expect(withoutPassword("postgres://koonti:secret@db.example.org:5432/koonti?password=secret")).toBe(
      "postgres://koonti@db.example.org:5432/koonti",
    );
    expect(withoutPassword("host=db password=secret")).not.toContain("secret");
  });
});
