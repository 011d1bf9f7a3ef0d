/** A key as a JSON Web Key. */
type TokenKey = Readonly<Record<string, unknown>>;
/** The keys of one wave: the public one stands in its configuration, the private one stays with the issuer. */
interface TokenKeys {
    publicKey: TokenKey;
    privateKey: TokenKey;
}
/** New keys for one wave, RSA of 2048 bits; one wave one pair, so that no token serves twice. */
declare function newTokenKeys(): Promise<TokenKeys>;

/** What a token is for: one wave of one survey. */
interface TokenScope {
    survey: string;
    wave: string;
}

/** A token that is asked for: what goes to the issuer, and what stays with the member. */
interface TokenRequest {
    /** Goes to the issuer, who learns nothing of the token from it. */
    blinded: string;
    /** Makes the token of what the issuer signs; rejects when it is no signature of this request. */
    finish(signature: string): Promise<string>;
}
/** Asks for a token of a wave, on the member’s own machine. */
declare function askForToken(scope: TokenScope, publicKey: TokenKey): Promise<TokenRequest>;

/** Who was given a token of a wave: kept by the issuer, never by the collector. */
interface IssuerRecords {
    /**
     * Notes durably that a member asked with this request; `false` when they asked with another one before. The same
     * request may come again, when its reply was lost.
     */
    claim(member: string, blinded: string): Promise<boolean>;
}
/** What an issuer gives: its signature, or the reason why it gives none. */
type Issued = {
    signature: string;
} | {
    refused: "token-given" | "request-malformed";
};
/** Gives each member one token of one wave. It knows the member and never sees the token. */
interface TokenIssuer {
    issue(member: string, blinded: string): Promise<Issued>;
}
/** An issuer of the tokens of one wave, for the application that knows its members. */
declare function createTokenIssuer(privateKey: TokenKey, records: IssuerRecords): TokenIssuer;
/** Records in memory, for tests and demonstrations. */
declare function memoryRecords(): IssuerRecords & {
    readonly entries: ReadonlyMap<string, string>;
};

/** A wave, and the key with which its tokens were signed. */
interface TokenCheck extends TokenScope {
    /** As a JSON Web Key. */
    publicKey: TokenKey;
}
/** Whether a token was signed for this very wave; anything else, however broken, is not one. */
declare function isTokenOf(token: string, { survey, wave, publicKey }: TokenCheck): Promise<boolean>;

export { askForToken, createTokenIssuer, isTokenOf, memoryRecords, newTokenKeys };
export type { Issued, IssuerRecords, TokenCheck, TokenIssuer, TokenKey, TokenKeys, TokenRequest, TokenScope };
