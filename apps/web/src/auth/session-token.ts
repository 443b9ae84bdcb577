/** What signing in gave; kept in the tab only. */
export interface SessionToken {
  readonly accessToken: string;
  readonly idToken: string | undefined;
}

const KEY = "koonti:session";

let hasEnded = false;
const listeners = new Set<() => void>();

const tell = (): void => {
  for (const listener of [...listeners]) listener();
};

/** The token of this tab. */
export const sessionToken = (): SessionToken | undefined => {
  const text = sessionStorage.getItem(KEY);
  return text === null ? undefined : (JSON.parse(text) as SessionToken);
};

/** The access token to send along with a call. */
export const accessToken = (): string | undefined => sessionToken()?.accessToken;

/** Keeps what signing in gave. */
export const keepSessionToken = (token: SessionToken): void => {
  sessionStorage.setItem(KEY, JSON.stringify(token));
  hasEnded = false;
  tell();
};

/** Forgets the session of this tab. */
export const forgetSessionToken = (): void => sessionStorage.removeItem(KEY);

/** Called when the server no longer knows the session: the page stays, and the person is asked to sign in again. */
export const sessionEnded = (): void => {
  hasEnded = true;
  tell();
};

/** Whether the session has ended under the person's hands. */
export const hasSessionEnded = (): boolean => hasEnded;

/** Hears when the session ends or begins anew. */
export const onSessionChange = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
