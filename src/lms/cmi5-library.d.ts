// What is used of @rusticisoftware/cmi5, which has no types.
declare module '@rusticisoftware/cmi5' {
  export interface Cmi5Statement {
    id: string;
    timestamp: string;
    readonly actor: Readonly<Record<string, unknown>>;
    readonly verb: { readonly id: string; readonly display?: Readonly<Record<string, string>> };
    readonly object: { readonly id: string };
    result?: { duration?: string } & Record<string, unknown>;
    readonly context: Readonly<Record<string, unknown>>;
  }

  export default class Cmi5 {
    /** @throws Error where a launch parameter is missing (cmi5 8.1) or the actor has no account (9.2) */
    constructor(launchAddress: string);
    static convertMillisecondsToISO8601Duration(milliseconds: number): string;
    /** What `postFetch` got; `loadLMSLaunchData` refuses to work before it is set. */
    _fetchContent: { readonly 'auth-token': string } | null;
    /** @throws Error in words: no answer, an HTTP status, or an error code of the platform */
    postFetch(): Promise<void>;
    /** @throws Error where nothing answers */
    loadLMSLaunchData(): Promise<void>;
    /** @throws Error where nothing answers, or with anything but 200 and 404 */
    loadLearnerPrefs(): Promise<void>;
    setAuth(header: string): void;
    getAuth(): string;
    getEndpoint(): string;
    getFetch(): string;
    getActor(): Readonly<Record<string, unknown>>;
    getActivityId(): string;
    getRegistration(): string;
    getSessionId(): string;
    getLaunchMode(): unknown;
    getMoveOn(): unknown;
    getMasteryScore(): unknown;
    getReturnURL(): unknown;
    getAudioPreference(): unknown;
    /** Per cent; null to send none. */
    setProgress(progress: number | null): void;
    includeSourceActivity(include: boolean): void;
    /** A statement without the category of cmi5: "cmi5 allowed". */
    prepareStatement(verb: string): Cmi5Statement;
    initializedStatement(): Cmi5Statement;
    completedStatement(): Cmi5Statement;
    /** @throws Error where the score is below the mastery score */
    passedStatement(score?: Cmi5Score): Cmi5Statement;
    /** @throws Error where the score is not below the mastery score */
    failedStatement(score?: Cmi5Score): Cmi5Statement;
    terminatedStatement(): Cmi5Statement;
  }

  export interface Cmi5Score {
    readonly scaled: number;
    readonly raw: number;
    readonly min: number;
    readonly max: number;
  }
}
