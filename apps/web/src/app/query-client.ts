import { QueryClient } from "@tanstack/react-query";
import { statusOf } from "../api/problem-failure.ts";

const RETRIES = 2;

/** An answer of the server is an answer: only a lost connection or a fault of the service is worth asking again. */
const isWorthRetrying = (count: number, failure: unknown): boolean => count < RETRIES && (statusOf(failure) ?? 500) >= 500;

/** Keeps what the server has told. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 15_000, retry: isWorthRetrying, networkMode: "always" } } });
