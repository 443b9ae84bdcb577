import type { Provider } from "oidc-provider";

/** A browser application that may ask for a sign-in. */
export interface DevClient {
  readonly id: string;
  /** Its addresses, such as `http://localhost:3000`: any path below them may receive the answer. */
  readonly origins: readonly string[];
}

const originOf = (url: string): string | undefined => (URL.canParse(url) ? new URL(url).origin : undefined);

/** Whether an address lies under one of the client's origins. */
export const isOwnAddress = ({ origins }: DevClient, url: string): boolean => {
  const origin = originOf(url);
  return origin !== undefined && origin !== "null" && origins.some((own) => originOf(own) === origin);
};

/** Lets the provider answer to any path of a client's own origins, where the standard asks for whole addresses in advance. */
export const allowOwnAddresses = (provider: Provider, clients: readonly DevClient[]): void => {
  const isAllowed = (clientId: string, url: string): boolean => {
    const client = clients.find(({ id }) => id === clientId);
    return client !== undefined && isOwnAddress(client, url);
  };
  provider.Client.prototype.redirectUriAllowed = function redirectUriAllowed(url: string) {
    return isAllowed(this.clientId, url);
  };
  provider.Client.prototype.postLogoutRedirectUriAllowed = function postLogoutRedirectUriAllowed(url: string) {
    return isAllowed(this.clientId, url);
  };
};
