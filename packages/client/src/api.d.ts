// Generated from the document of the API by npm run -w @carnet/client generate: not to be edited.
// biome-ignore-all format: written by a program
// biome-ignore-all lint: written by a program
// biome-ignore-all assist: written by a program
export interface paths {
    "/auth/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the identity provider sends a browser back to */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sends a browser to the identity provider */
        get: {
            parameters: {
                query?: {
                    /** @description the path to go on at, of this service */
                    return_to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                302: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends the session; the browser may go on to the identity provider to sign out there, too */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description where the identity provider signs out, if it offers that */
                            end_session_url: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The store answers too: requests may come */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status: string;
                        };
                    };
                };
                /** @description Default Response */
                503: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            status: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done, newest first */
        get: {
            parameters: {
                query?: {
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                action: string;
                                actor: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                /** @description what else is to be known */
                                details: {
                                    [key: string]: unknown;
                                };
                                /** @description the ledger entry that commits to it */
                                entered_in: string | null;
                                id: string;
                                subject: string;
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit/events/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the ledger holds an event: to be checked by anybody, offline */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description of the event in its batch */
                            index: number;
                            /** @description the proof that the ledger holds the entry (C2SP tlog-proof) */
                            ledger: string;
                            /** @description the key of the ledger; compare it with what you know from elsewhere */
                            ledger_key: string;
                            /** @description the hashes that lead to the root of the batch, base64 */
                            path: string[];
                            /** @description the batch; its SHA-256 is the entry of the ledger */
                            record: string;
                            /** @description the event, byte for byte */
                            text: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The addresses that were made, newest first, without their tokens */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                created_by: string;
                                /** Format: uuid */
                                id: string;
                                label: string;
                                /** @enum {string} */
                                language: "en" | "zh";
                                last_used_at: string | null;
                                revoked_at: string | null;
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make an address for calendar programs; it is shown in this answer and never again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        label: string;
                        /** @enum {string} */
                        language?: "en" | "zh";
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            path: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an address, at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/counters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Statutory totals with their thresholds and a forecast, to be drawn as lines */
        get: {
            parameters: {
                query?: {
                    months?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                cite: {
                                    en: string;
                                    zh: string;
                                };
                                counter: string;
                                /** @enum {string} */
                                counts: "people" | "devices";
                                /** @description for whom, or between whom, is counted */
                                key: string;
                                months: {
                                    month: string;
                                    /** @description within bounds, both included; high: null has no end */
                                    total: {
                                        high: number | null;
                                        low: number;
                                    };
                                }[];
                                pace: {
                                    days: number;
                                    error: number | null;
                                    per_day: number;
                                    /** @description a calendar day, YYYY-MM-DD */
                                    since: string;
                                };
                                regime: string;
                                /** @description a calendar day, YYYY-MM-DD */
                                since: string;
                                thresholds: {
                                    cite: {
                                        en: string;
                                        zh: string;
                                    };
                                    day: string | null;
                                    earliest: string | null;
                                    latest: string | null;
                                    /** @description the first total on the other side */
                                    line: number;
                                    provision: string;
                                    /** @enum {string} */
                                    state: "reached" | "expected" | "after-reset" | "not-at-this-pace";
                                    text: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                }[];
                                title: {
                                    en: string;
                                    zh: string;
                                };
                                /** @description within bounds, both included; high: null has no end */
                                total: {
                                    high: number | null;
                                    low: number;
                                };
                            }[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/decide": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decide a declaration */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description a calendar day, YYYY-MM-DD */
                        as_of?: string;
                        /** @description a declaration, YAML 1.2 or JSON, as in docs/reference/declaration.md */
                        declaration: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            context: {
                                [key: string]: unknown;
                            }[];
                            /** @description findings of every regime concerned, as in docs/reference/law-answers.md */
                            decision: {
                                [key: string]: unknown;
                            };
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The declarations, newest first; archived ones are left out unless they are asked for */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    archived?: boolean;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                archived_at: string | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                created_by: string;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                /** @description the latest */
                                revision: number;
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Keep a declaration */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description a declaration, YAML 1.2 or JSON, as in docs/reference/declaration.md */
                        declaration: string;
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            revision: number;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A declaration, as it is or as it was */
        get: {
            parameters: {
                query?: {
                    revision?: number;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            created_by: string;
                            /** Format: uuid */
                            id: string;
                            latest: number;
                            name: string;
                            revision: number;
                            text: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Write a new revision; `revision` is the one that it was made from, so that nobody writes over another */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description a declaration, YAML 1.2 or JSON, as in docs/reference/declaration.md */
                        declaration: string;
                        name?: string;
                        revision: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            revision: number;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/{id}/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a declaration away; it can be restored */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/declarations/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a declaration back from the archive */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was cleared from where to where under which mechanism, in sums */
        get: {
            parameters: {
                query?: {
                    category?: string;
                    /** @description YYYY-MM */
                    from?: string;
                    recipient?: string;
                    regime?: string;
                    /** @description YYYY-MM */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            bands: {
                                bytes: number;
                                clearances: number;
                                /** @description the code of a place; null: none was declared */
                                destination: string | null;
                                legs: number;
                                /** @description the code of a place; null: none was declared */
                                origin: string | null;
                                /** @description counted by each clearance: whoever was in two is counted twice */
                                people: {
                                    high: number;
                                    low: number;
                                };
                                rows: number;
                                /** @description the mechanisms relied on (REGIME/NAME), joined by spaces; where there is none, the finding */
                                way: string;
                            }[];
                            /** @description what can be filtered by: all there is, whatever is filtered by now */
                            choices: {
                                categories: {
                                    code: string;
                                    words: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                                months: string[];
                                recipients: string[];
                                regimes: string[];
                            };
                            /** @description bands beyond the first 200 */
                            left_out: number;
                            /** @description what the mechanisms of the bands are called */
                            mechanisms: {
                                code: string;
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            months: {
                                bytes: number;
                                clearances: number;
                                legs: number;
                                month: string;
                                /** @description counted by each clearance: whoever was in two is counted twice */
                                people: {
                                    high: number;
                                    low: number;
                                };
                                rows: number;
                            }[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/legs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The legs behind a band, or all of them; newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    category?: string;
                    /** @description a place; - for none */
                    destination?: string;
                    /** @description YYYY-MM */
                    from?: string;
                    limit?: number;
                    /** @description a place; - for none */
                    origin?: string;
                    recipient?: string;
                    regime?: string;
                    /** @description YYYY-MM */
                    to?: string;
                    /** @description the mechanisms relied on (REGIME/NAME), joined by spaces; where there is none, the finding */
                    way?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                bytes: number | null;
                                categories: string[];
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                cleared_at: string;
                                /** @description the code of a place; null: none was declared */
                                destination: string | null;
                                /** @description the entry of the ledger: SHA-256 of the record */
                                entry: string;
                                leg: string;
                                /** @description the code of a place; null: none was declared */
                                origin: string | null;
                                people: {
                                    high: number;
                                    low: number;
                                } | null;
                                recipient: string;
                                regimes: string[];
                                /** @description null where no file moved */
                                rows: number | null;
                                /** Format: uuid */
                                transfer: string;
                                /** @description the mechanisms relied on (REGIME/NAME), joined by spaces; where there is none, the finding */
                                way: string;
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What waits for the caller, most urgent first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description plans that the caller may approve */
                            approvals: {
                                count: number;
                                items: {
                                    /** Format: uuid */
                                    declaration: string;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    since: string;
                                }[];
                            };
                            /** @description transfers that are decided, and whose plan is to be chosen */
                            choices: {
                                count: number;
                                items: {
                                    /** Format: uuid */
                                    declaration: string;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    since: string;
                                }[];
                            };
                            /** @description due soon: the caller’s, and nobody’s */
                            due: {
                                count: number;
                                items: {
                                    assigned_to: string | null;
                                    basis: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** @description what a person must look at besides the day */
                                    cautions: string[];
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    changed_at: string;
                                    cite: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    /** @description the duty, or the mechanism that ends */
                                    code: string;
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    created_at: string;
                                    declaration: string | null;
                                    done: {
                                        by: string | null;
                                        /** @description a calendar day, YYYY-MM-DD */
                                        day: string;
                                        note: string | null;
                                        paper: string | null;
                                    } | null;
                                    doubt: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    due: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "before" | "deadline" | "yearly" | "standing" | "keep" | "expiry" | "renewal" | "paper";
                                    leg: string | null;
                                    /** @description filings, assessments and texts that show it as done */
                                    papers: string[];
                                    provision: string | null;
                                    regime: string;
                                    /** @description the declaration itself shows it as done */
                                    shown: boolean;
                                    source: string | null;
                                    starts: string | null;
                                    /** @enum {string} */
                                    state: "open" | "overdue" | "undated" | "done" | "lapsed";
                                    transfer: string | null;
                                    words: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                            };
                            /** @description transfers that failed, and that nobody has begun anew */
                            failed: {
                                count: number;
                                items: {
                                    /** Format: uuid */
                                    declaration: string;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    since: string;
                                }[];
                            };
                            /** @description owed and late: the caller’s, and nobody’s */
                            overdue: {
                                count: number;
                                items: {
                                    assigned_to: string | null;
                                    basis: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** @description what a person must look at besides the day */
                                    cautions: string[];
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    changed_at: string;
                                    cite: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    /** @description the duty, or the mechanism that ends */
                                    code: string;
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    created_at: string;
                                    declaration: string | null;
                                    done: {
                                        by: string | null;
                                        /** @description a calendar day, YYYY-MM-DD */
                                        day: string;
                                        note: string | null;
                                        paper: string | null;
                                    } | null;
                                    doubt: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    due: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "before" | "deadline" | "yearly" | "standing" | "keep" | "expiry" | "renewal" | "paper";
                                    leg: string | null;
                                    /** @description filings, assessments and texts that show it as done */
                                    papers: string[];
                                    provision: string | null;
                                    regime: string;
                                    /** @description the declaration itself shows it as done */
                                    shown: boolean;
                                    source: string | null;
                                    starts: string | null;
                                    /** @enum {string} */
                                    state: "open" | "overdue" | "undated" | "done" | "lapsed";
                                    transfer: string | null;
                                    words: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                            };
                            /** @description transfers that cannot be decided before facts are added */
                            questions: {
                                count: number;
                                items: {
                                    /** Format: uuid */
                                    declaration: string;
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    since: string;
                                }[];
                            };
                            /** @description a calendar day, YYYY-MM-DD */
                            today: string;
                            /** @description webhooks that were stopped, for whoever keeps them */
                            webhooks_stopped: number;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The invitations, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                accepted_at: string | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                created_by: string;
                                email: string | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                expires_at: string;
                                /** Format: uuid */
                                id: string;
                                revoked_at: string | null;
                                roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Invite somebody; the link is shown in this answer and never again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        email?: string;
                        /** @default 72 */
                        hours?: number;
                        roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            expires_at: string;
                            /** Format: uuid */
                            id: string;
                            token: string;
                            /** @description the secret stands behind #, which no server and no log sees */
                            url: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Withdraw an invitation that nobody has accepted */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Become a member, and go to work for that organisation */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            organisation: string;
                            roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an invitation offers, before it is accepted */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        token: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            expires_at: string;
                            organisation: string;
                            roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                created_by: string;
                                expires_at: string | null;
                                /** Format: uuid */
                                id: string;
                                label: string;
                                last_used_at: string | null;
                                revoked_at: string | null;
                                roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a key; it is shown in this answer and never again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /**
                         * Format: date-time
                         * @description RFC 3339, universal time
                         */
                        expires_at?: string;
                        label: string;
                        roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            key: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a key, at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/library": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All regimes in compiled form, a line of JSON each: to decide where the data are */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether people sign in here, or one person is alone on this machine */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            mode: "local" | "oidc";
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is calling */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description as it stands in the audit trail */
                            actor: string;
                            email: string | null;
                            /** @enum {string} */
                            kind: "local" | "person" | "key";
                            /** @description the organisations of a person, to choose from */
                            memberships: {
                                organisation: {
                                    /** Format: uuid */
                                    id: string;
                                    name: string;
                                };
                                roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                            }[];
                            name: string | null;
                            /** @description null for a member of none */
                            organisation: {
                                /** Format: uuid */
                                id: string;
                                name: string;
                            } | null;
                            roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The members of the organisation: whoever works on something sees who else does */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                email: string | null;
                                /** Format: uuid */
                                id: string;
                                name: string | null;
                                roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                                signed_in_at: string | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                since: string;
                            }[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a member, with their sessions and keys, at once */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say what a member may do, from now on */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is owed, earliest first; what has no day comes last. What has lapsed is left out unless it is asked for */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    assigned_to?: string;
                    declaration?: string;
                    /** @description a calendar day, YYYY-MM-DD */
                    from?: string;
                    kind?: "before" | "deadline" | "yearly" | "standing" | "keep" | "expiry" | "renewal" | "paper";
                    limit?: number;
                    regime?: string;
                    state?: "open" | "overdue" | "undated" | "done" | "lapsed";
                    /** @description a calendar day, YYYY-MM-DD */
                    to?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                assigned_to: string | null;
                                basis: {
                                    [key: string]: unknown;
                                } | null;
                                /** @description what a person must look at besides the day */
                                cautions: string[];
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                changed_at: string;
                                cite: {
                                    en: string;
                                    zh: string;
                                } | null;
                                /** @description the duty, or the mechanism that ends */
                                code: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                declaration: string | null;
                                done: {
                                    by: string | null;
                                    /** @description a calendar day, YYYY-MM-DD */
                                    day: string;
                                    note: string | null;
                                    paper: string | null;
                                } | null;
                                doubt: {
                                    en: string;
                                    zh: string;
                                } | null;
                                due: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @enum {string} */
                                kind: "before" | "deadline" | "yearly" | "standing" | "keep" | "expiry" | "renewal" | "paper";
                                leg: string | null;
                                /** @description filings, assessments and texts that show it as done */
                                papers: string[];
                                provision: string | null;
                                regime: string;
                                /** @description the declaration itself shows it as done */
                                shown: boolean;
                                source: string | null;
                                starts: string | null;
                                /** @enum {string} */
                                state: "open" | "overdue" | "undated" | "done" | "lapsed";
                                transfer: string | null;
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obligations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One thing that is owed */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            assigned_to: string | null;
                            basis: {
                                [key: string]: unknown;
                            } | null;
                            /** @description what a person must look at besides the day */
                            cautions: string[];
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            changed_at: string;
                            cite: {
                                en: string;
                                zh: string;
                            } | null;
                            /** @description the duty, or the mechanism that ends */
                            code: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            declaration: string | null;
                            done: {
                                by: string | null;
                                /** @description a calendar day, YYYY-MM-DD */
                                day: string;
                                note: string | null;
                                paper: string | null;
                            } | null;
                            doubt: {
                                en: string;
                                zh: string;
                            } | null;
                            due: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "before" | "deadline" | "yearly" | "standing" | "keep" | "expiry" | "renewal" | "paper";
                            leg: string | null;
                            /** @description filings, assessments and texts that show it as done */
                            papers: string[];
                            provision: string | null;
                            regime: string;
                            /** @description the declaration itself shows it as done */
                            shown: boolean;
                            source: string | null;
                            starts: string | null;
                            /** @enum {string} */
                            state: "open" | "overdue" | "undated" | "done" | "lapsed";
                            transfer: string | null;
                            words: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obligations/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say who does it; null for nobody */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        to: string | null;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            assigned_to: string | null;
                            basis: {
                                [key: string]: unknown;
                            } | null;
                            /** @description what a person must look at besides the day */
                            cautions: string[];
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            changed_at: string;
                            cite: {
                                en: string;
                                zh: string;
                            } | null;
                            /** @description the duty, or the mechanism that ends */
                            code: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            declaration: string | null;
                            done: {
                                by: string | null;
                                /** @description a calendar day, YYYY-MM-DD */
                                day: string;
                                note: string | null;
                                paper: string | null;
                            } | null;
                            doubt: {
                                en: string;
                                zh: string;
                            } | null;
                            due: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "before" | "deadline" | "yearly" | "standing" | "keep" | "expiry" | "renewal" | "paper";
                            leg: string | null;
                            /** @description filings, assessments and texts that show it as done */
                            papers: string[];
                            provision: string | null;
                            regime: string;
                            /** @description the declaration itself shows it as done */
                            shown: boolean;
                            source: string | null;
                            starts: string | null;
                            /** @enum {string} */
                            state: "open" | "overdue" | "undated" | "done" | "lapsed";
                            transfer: string | null;
                            words: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obligations/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark it as done: on which day, with a note and the paper that shows it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description a calendar day, YYYY-MM-DD */
                        day?: string;
                        note?: string;
                        /**
                         * Format: uuid
                         * @description an upload
                         */
                        paper?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            assigned_to: string | null;
                            basis: {
                                [key: string]: unknown;
                            } | null;
                            /** @description what a person must look at besides the day */
                            cautions: string[];
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            changed_at: string;
                            cite: {
                                en: string;
                                zh: string;
                            } | null;
                            /** @description the duty, or the mechanism that ends */
                            code: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            declaration: string | null;
                            done: {
                                by: string | null;
                                /** @description a calendar day, YYYY-MM-DD */
                                day: string;
                                note: string | null;
                                paper: string | null;
                            } | null;
                            doubt: {
                                en: string;
                                zh: string;
                            } | null;
                            due: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "before" | "deadline" | "yearly" | "standing" | "keep" | "expiry" | "renewal" | "paper";
                            leg: string | null;
                            /** @description filings, assessments and texts that show it as done */
                            papers: string[];
                            provision: string | null;
                            regime: string;
                            /** @description the declaration itself shows it as done */
                            shown: boolean;
                            source: string | null;
                            starts: string | null;
                            /** @enum {string} */
                            state: "open" | "overdue" | "undated" | "done" | "lapsed";
                            transfer: string | null;
                            words: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obligations/{id}/reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open it again: it was not done after all */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        note?: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            assigned_to: string | null;
                            basis: {
                                [key: string]: unknown;
                            } | null;
                            /** @description what a person must look at besides the day */
                            cautions: string[];
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            changed_at: string;
                            cite: {
                                en: string;
                                zh: string;
                            } | null;
                            /** @description the duty, or the mechanism that ends */
                            code: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            declaration: string | null;
                            done: {
                                by: string | null;
                                /** @description a calendar day, YYYY-MM-DD */
                                day: string;
                                note: string | null;
                                paper: string | null;
                            } | null;
                            doubt: {
                                en: string;
                                zh: string;
                            } | null;
                            due: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            kind: "before" | "deadline" | "yearly" | "standing" | "keep" | "expiry" | "renewal" | "paper";
                            leg: string | null;
                            /** @description filings, assessments and texts that show it as done */
                            papers: string[];
                            provision: string | null;
                            regime: string;
                            /** @description the declaration itself shows it as done */
                            shown: boolean;
                            source: string | null;
                            starts: string | null;
                            /** @enum {string} */
                            state: "open" | "overdue" | "undated" | "done" | "lapsed";
                            transfer: string | null;
                            words: {
                                en: string;
                                zh: string;
                            };
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obligations/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A month, day by day: what falls due in it, done or not */
        get: {
            parameters: {
                query: {
                    /** @description YYYY-MM */
                    month: string;
                    regime?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            days: {
                                /** @description a calendar day, YYYY-MM-DD */
                                day: string;
                                items: {
                                    assigned_to: string | null;
                                    basis: {
                                        [key: string]: unknown;
                                    } | null;
                                    /** @description what a person must look at besides the day */
                                    cautions: string[];
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    changed_at: string;
                                    cite: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    /** @description the duty, or the mechanism that ends */
                                    code: string;
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    created_at: string;
                                    declaration: string | null;
                                    done: {
                                        by: string | null;
                                        /** @description a calendar day, YYYY-MM-DD */
                                        day: string;
                                        note: string | null;
                                        paper: string | null;
                                    } | null;
                                    doubt: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    due: string | null;
                                    /** Format: uuid */
                                    id: string;
                                    /** @enum {string} */
                                    kind: "before" | "deadline" | "yearly" | "standing" | "keep" | "expiry" | "renewal" | "paper";
                                    leg: string | null;
                                    /** @description filings, assessments and texts that show it as done */
                                    papers: string[];
                                    provision: string | null;
                                    regime: string;
                                    /** @description the declaration itself shows it as done */
                                    shown: boolean;
                                    source: string | null;
                                    starts: string | null;
                                    /** @enum {string} */
                                    state: "open" | "overdue" | "undated" | "done" | "lapsed";
                                    transfer: string | null;
                                    words: {
                                        en: string;
                                        zh: string;
                                    };
                                }[];
                            }[];
                            month: string;
                            /** @description what was due before the month and is not done */
                            overdue: number;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/obligations/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is owed, as iCalendar; whoever has the token reads it */
        get: {
            parameters: {
                query: {
                    token: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Found another organisation, as its officer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        name: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regimes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The regimes that are loaded */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description the day of the oldest check */
                                checked: string | null;
                                code: string;
                                /** @description SHA-256 of the canonical text, hex */
                                digest: string;
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                provisions: number;
                                /** @description provisions whose wording was compared with the official text */
                                verified: number;
                            }[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/regimes/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A regime as a page: contents, articles, lists, each with its citation */
        get: {
            parameters: {
                query?: {
                    /** @description a calendar day, YYYY-MM-DD */
                    as_of?: string;
                    language?: "en" | "zh";
                };
                header?: never;
                path: {
                    code: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description sections of entries, as `carnet regime show --json` prints them */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reminders/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** When and whom the organisation is reminded */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @description so many days before something falls due */
                            days: number[];
                            /** @enum {string} */
                            language: "en" | "zh";
                            /** @description whether this service has a server for mail */
                            mail: boolean;
                            mail_to: string[];
                            /** @description from which part of a threshold on a total is told of */
                            near_percent: number;
                            overdue: boolean;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        /** Set when and whom the organisation is reminded */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description so many days before something falls due */
                        days: number[];
                        /** @enum {string} */
                        language: "en" | "zh";
                        mail_to: string[];
                        /** @description from which part of a threshold on a total is told of */
                        near_percent: number;
                        overdue: boolean;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a person may ask of whoever holds their data, under every regime that says it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description regimes by name and places, rights with citation and days, bodies for complaints */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Entries of lists, provisions, instruments and categories, by words of either language */
        get: {
            parameters: {
                query: {
                    limit?: number;
                    regime?: string;
                    words: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                [key: string]: unknown;
                            }[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Go to work for another organisation that one is a member of */
        put: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** Format: uuid */
                        organisation: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            organisation: string;
                            roles: ("officer" | "engineer" | "approver" | "auditor" | "authority" | "individual")[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One's own sessions, last used first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description how the browser calls itself */
                                agent: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                current: boolean;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                expires_at: string;
                                /** Format: uuid */
                                id: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                seen_at: string;
                            }[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        /** End all of one's own sessions but this one */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** End one of one's own sessions */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The transfers, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    state?: "draft" | "deciding" | "decided" | "approving" | "clearing" | "cleared" | "refused" | "failed";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /** @description a calendar day, YYYY-MM-DD */
                                as_of: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                changed_at: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                created_by: string;
                                /** Format: uuid */
                                declaration: string;
                                /** Format: uuid */
                                id: string;
                                outcome: ("out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited") | null;
                                plan: {
                                    by: string;
                                    name: string;
                                    sha256: string;
                                } | null;
                                revision: number;
                                /** @enum {string} */
                                state: "draft" | "deciding" | "decided" | "approving" | "clearing" | "cleared" | "refused" | "failed";
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Begin a transfer: it is decided and planned in the background */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description a calendar day, YYYY-MM-DD */
                        as_of?: string;
                        /** @description for each leg, by its name, the upload that moves */
                        data: {
                            [key: string]: string;
                        };
                        /** Format: uuid */
                        declaration: string;
                        revision?: number;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            /** @enum {string} */
                            state: "draft" | "deciding" | "decided" | "approving" | "clearing" | "cleared" | "refused" | "failed";
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A transfer, with its decision, plans and approvals */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            approvals: {
                                /** @enum {string} */
                                answer: "approved" | "refused";
                                comment: string | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                person: string;
                                plan_sha256: string;
                            }[];
                            /** @description a calendar day, YYYY-MM-DD */
                            as_of: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            changed_at: string;
                            clearance: {
                                [key: string]: unknown;
                            } | null;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            created_by: string;
                            decision: {
                                [key: string]: unknown;
                            } | null;
                            /** Format: uuid */
                            declaration: string;
                            /** Format: uuid */
                            id: string;
                            outcome: ("out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited") | null;
                            plan: {
                                by: string;
                                name: string;
                                sha256: string;
                            } | null;
                            plans: {
                                [key: string]: unknown;
                            } | null;
                            problem: {
                                [key: string]: unknown;
                            } | null;
                            revision: number;
                            /** @enum {string} */
                            state: "draft" | "deciding" | "decided" | "approving" | "clearing" | "cleared" | "refused" | "failed";
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Approve or refuse the plan that was chosen. Four eyes: not by whoever chose it, unless one person works alone on this machine */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @enum {string} */
                        answer: "approved" | "refused";
                        comment?: string;
                        plan_sha256: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "draft" | "deciding" | "decided" | "approving" | "clearing" | "cleared" | "refused" | "failed";
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}/carnet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The carnet of a leg */
        get: {
            parameters: {
                query?: {
                    leg?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}/choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a plan by its hash; somebody else approves it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        plan_sha256: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** @enum {string} */
                            state: "draft" | "deciding" | "decided" | "approving" | "clearing" | "cleared" | "refused" | "failed";
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cleared data of a leg */
        get: {
            parameters: {
                query?: {
                    leg?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The documents that the decision of a transfer asks for, with the provision */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            documents: {
                                cite: {
                                    en: string;
                                    zh: string;
                                };
                                done: boolean;
                                kind: string;
                                leg: string;
                                provision: string;
                                regime: string;
                                /** @description the mechanism or the duty that it serves */
                                serves: string;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            kinds: string[];
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}/documents/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document of a transfer, filled from what is known, with its gaps marked */
        get: {
            parameters: {
                query?: {
                    format?: "docx" | "pdf";
                    lang?: "en" | "zh";
                    leg?: string;
                };
                header?: never;
                path: {
                    id: string;
                    kind: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfers/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What goes on, as server-sent events, until the transfer rests */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The uploads, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                bytes: number;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                created_by: string;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                sha256: string | null;
                                /** @enum {string} */
                                state: "receiving" | "ready" | "deleted";
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Send a data set: CSV, NDJSON or Parquet, as application/octet-stream, of any size */
        post: {
            parameters: {
                query: {
                    name: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            bytes: number;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            created_by: string;
                            /** Format: uuid */
                            id: string;
                            name: string;
                            sha256: string | null;
                            /** @enum {string} */
                            state: "receiving" | "ready" | "deleted";
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete the bytes of an upload */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{id}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is in a data set: columns with their categories and the evidence, people, samples masked */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description as `carnet inspect --json` prints it */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            [key: string]: unknown;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-deliveries/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message again, under the same webhook-id */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            delivery: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The webhooks, newest first, without their secrets */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                created_by: string;
                                events: ("transfer.decided" | "transfer.approval-needed" | "transfer.cleared" | "transfer.failed" | "obligation.due" | "obligation.overdue" | "counter.near" | "law.changed")[];
                                /** Format: uuid */
                                id: string;
                                label: string;
                                /** @enum {string} */
                                state: "active" | "paused" | "stopped";
                                url: string;
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        /** Make a webhook; its secret is shown in this answer and never again */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        events: ("transfer.decided" | "transfer.approval-needed" | "transfer.cleared" | "transfer.failed" | "obligation.due" | "obligation.overdue" | "counter.near" | "law.changed")[];
                        label?: string;
                        url: string;
                    };
                };
            };
            responses: {
                /** @description Default Response */
                201: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            id: string;
                            secret: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a webhook; what was not delivered yet is not delivered */
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                204: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was sent, or waits to be, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    state?: "waiting" | "delivered" | "failed";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            items: {
                                answered: number | null;
                                attempts: number;
                                /** @description what was sent: type, timestamp, data */
                                body: {
                                    [key: string]: unknown;
                                };
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                delivered_at: string | null;
                                event: string;
                                /** Format: uuid */
                                id: string;
                                /** @description webhook-id, the same for every attempt */
                                message: string;
                                problem: string | null;
                                /** @enum {string} */
                                state: "waiting" | "delivered" | "failed";
                            }[];
                            /** @description give it as `after` to get the next page; null at the end */
                            next: string | null;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Pause a webhook: what happens meanwhile waits */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            created_by: string;
                            events: ("transfer.decided" | "transfer.approval-needed" | "transfer.cleared" | "transfer.failed" | "obligation.due" | "obligation.overdue" | "counter.near" | "law.changed")[];
                            /** Format: uuid */
                            id: string;
                            label: string;
                            /** @enum {string} */
                            state: "active" | "paused" | "stopped";
                            url: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/ping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a message to try it */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                202: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /** Format: uuid */
                            delivery: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Go on with a webhook that was paused, or that was stopped because it did not answer */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description Default Response */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            created_by: string;
                            events: ("transfer.decided" | "transfer.approval-needed" | "transfer.cleared" | "transfer.failed" | "obligation.due" | "obligation.overdue" | "counter.near" | "law.changed")[];
                            /** Format: uuid */
                            id: string;
                            label: string;
                            /** @enum {string} */
                            state: "active" | "paused" | "stopped";
                            url: string;
                        };
                    };
                };
                /** @description Problem details */
                default: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Problem details (RFC 9457); `issues` has every one that was found */
        Problem: {
            detail: string;
            instance: string;
            issues: {
                code: string;
                fix: string;
                message: string;
                /** @description file, line and column, or empty */
                where: string;
            }[];
            status: number;
            title: string;
            /** Format: uri-reference */
            type: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
