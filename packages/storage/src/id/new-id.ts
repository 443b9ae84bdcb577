import { randomBytes } from "node:crypto";
import type { Id } from "@koonti/core";

const SEQUENCE_BITS = 12;
const SEQUENCE_MASK = (1n << BigInt(SEQUENCE_BITS)) - 1n;

/** Milliseconds in the high bits, a counter in the low ones: within a process each id is greater than the one before. */
let lastTick = 0n;

const nextTick = (millisecond: number): bigint => {
  const fresh = BigInt(millisecond) << BigInt(SEQUENCE_BITS);
  lastTick = fresh > lastTick ? fresh : lastTick + 1n;
  return lastTick;
};

const hex = (value: bigint, digits: number): string => value.toString(16).padStart(digits, "0");

/**
 * A new identifier (UUID version 7, RFC 9562): ordered by time, so that rows of one client stand together and lists keep the order of events.
 *
 * Never for something anonymous: the identifier tells the millisecond it was made.
 *
 * @param millisecond - instant in milliseconds since 1970; the clock of the machine unless a test says otherwise
 * @example
 * newId<"ClientId">(); // => "019ab12c-7f3e-7000-9c1d-2b9d2f4f7a10"
 */
export function newId<Kind extends string>(millisecond: number = Date.now()): Id<Kind> {
  const tick = nextTick(millisecond);
  const time = hex(tick >> BigInt(SEQUENCE_BITS), 12);
  const random = randomBytes(8);
  random.writeUInt8((random.readUInt8(0) & 0x3f) | 0x80, 0);
  const tail = random.toString("hex");
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(tick & SEQUENCE_MASK, 3)}-${tail.slice(0, 4)}-${tail.slice(4)}` as Id<Kind>;
}
