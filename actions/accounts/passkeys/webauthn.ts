/** The library that knows WebAuthn. It takes a tenth of a second to load, which few visits need and no start should wait for. */
export const webauthn = () => import("@simplewebauthn/server");
