/** Thrown when the development provider, which asks for no password, is about to start in production. */
export class ProductionRefusal extends Error {
  override readonly name = "ProductionRefusal";
  readonly code = "DEV_IDENTITY_IN_PRODUCTION";

  constructor() {
    super(
      "The development identity provider signs anyone in without a password and does not start with NODE_ENV=production. " +
        "Give the address of the county's own OpenID Connect provider instead.",
    );
  }
}

/** Lets through every environment but production. */
export const refuseProduction = (env: Readonly<Record<string, string | undefined>>): void => {
  if (env["NODE_ENV"]?.trim().toLowerCase() === "production") throw new ProductionRefusal();
};
