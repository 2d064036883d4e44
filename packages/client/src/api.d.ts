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
                    /** @description the provider asks who somebody is although it may know */
                    anew?: boolean;
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
        /** Database, ledger, queue and files work too: requests may come */
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
                            /** @description The parts that do not work */
                            failing: ("database" | "ledger" | "queue" | "files")[];
                            status: "ready" | "not-ready" | "stopping";
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
                            /** @description The parts that do not work */
                            failing: ("database" | "ledger" | "queue" | "files")[];
                            status: "ready" | "not-ready" | "stopping";
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
    "/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The desks of this service */
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
                                atom: string;
                                desk: string;
                                href: string;
                                json_feed: string;
                                /** @description as the organisation calls itself: whether it is that, its key says, and nothing here */
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** @description did:keys by which its releases may be signed */
                                signers: string[];
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
    "/published/{desk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a desk has published, newest first, with what changed in each release */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
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
                            atom: string;
                            desk: string;
                            href: string;
                            json_feed: string;
                            /** @description as the organisation calls itself: whether it is that, its key says, and nothing here */
                            name: {
                                en: string;
                                zh: string;
                            };
                            releases: {
                                bytes: number;
                                changes: {
                                    cite: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    id: string;
                                    kind: string;
                                    /** @description what it was (−) and what it is (+) */
                                    lines: {
                                        en: string;
                                        zh: string;
                                    }[];
                                    part: string;
                                    /** @description what changed, in a sentence */
                                    says: {
                                        en: string;
                                        zh: string;
                                    };
                                    source: string | null;
                                }[];
                                /** @description SHA-256 of the regime as it is read, hex */
                                digest: string;
                                file: string;
                                /** @description where the file is, below the address of the service */
                                href: string;
                                /** Format: uuid */
                                id: string;
                                /** @description did:key of the signer */
                                issuer: string;
                                /** @description its entry in the ledger of the authority */
                                ledger_index: number;
                                note: {
                                    en: string;
                                    zh: string;
                                } | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                published_at: string;
                                regime: string;
                                replaced_by: string | null;
                                replaces: string | null;
                                /** @description of the file, hex */
                                sha256: string;
                                /** @enum {string} */
                                state: "published" | "replaced" | "withdrawn";
                                withdrawn: {
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    at: string;
                                    reason: {
                                        en: string;
                                        zh: string;
                                    };
                                } | null;
                            }[];
                            /** @description did:keys by which its releases may be signed */
                            signers: string[];
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
    "/published/{desk}/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drafts of a desk, newest first */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
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
                                base: string | null;
                                closed_at: string | null;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                comment_until: string;
                                /** @description how many comments are shown */
                                comments: number;
                                /** @description of the regime as the draft would have it */
                                digest: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                effective_on: string;
                                /** @description how many entries it changes */
                                entries: number;
                                /** @description how many comments wait to be looked at; 0 for the public */
                                held: number;
                                /** Format: uuid */
                                id: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                opened_at: string;
                                /** @description whether whoever has no account may comment */
                                public_comments: boolean;
                                regime: string;
                                reply: {
                                    en: string;
                                    zh: string;
                                } | null;
                                /** @enum {string} */
                                state: "open" | "ended" | "closed";
                                title: {
                                    en: string;
                                    zh: string;
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
    "/published/{desk}/drafts/{draft}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft, with every text of it: not signed, and not law */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
                    draft: string;
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
                            arrangements: {
                                [key: string]: string;
                            };
                            draft: {
                                base: string | null;
                                closed_at: string | null;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                comment_until: string;
                                /** @description how many comments are shown */
                                comments: number;
                                /** @description of the regime as the draft would have it */
                                digest: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                effective_on: string;
                                /** @description how many entries it changes */
                                entries: number;
                                /** @description how many comments wait to be looked at; 0 for the public */
                                held: number;
                                /** Format: uuid */
                                id: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                opened_at: string;
                                /** @description whether whoever has no account may comment */
                                public_comments: boolean;
                                regime: string;
                                reply: {
                                    en: string;
                                    zh: string;
                                } | null;
                                /** @enum {string} */
                                state: "open" | "ended" | "closed";
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            entries: {
                                cite: {
                                    en: string;
                                    zh: string;
                                } | null;
                                confidence: string | null;
                                doubt: {
                                    en: string;
                                    zh: string;
                                } | null;
                                /** @description by which it is commented on */
                                id: string;
                                /** @enum {string} */
                                kind: "added" | "changed" | "removed";
                                list: {
                                    en: string;
                                    zh: string;
                                } | null;
                                text: {
                                    en: string;
                                    zh: string;
                                } | null;
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            /** @description every file of the regime as the draft would have it, by path */
                            files: {
                                [key: string]: string;
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
    "/published/{desk}/drafts/{draft}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comments on a draft that the desk shows, newest first, with its answers */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                };
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
                    draft: string;
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
                                author: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                entry: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @description commented with a key or a login; else anybody */
                                of_organisation: boolean;
                                replied_at: string | null;
                                reply: string | null;
                                /** @enum {string} */
                                state: "held" | "shown" | "hidden";
                                text: string;
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
        /** Comment without an account, where the draft takes that; shown once the desk has looked at it. The same comment twice is one */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
                    draft: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description where the desk may answer: never shown to others */
                        address: string;
                        author: string;
                        /** @description id of an entry of the draft; null for the whole */
                        entry: string | null;
                        text: string;
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
                            state: "held" | "shown" | "hidden";
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
    "/published/{desk}/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed, as an Atom feed */
        get: {
            parameters: {
                query?: {
                    language?: "en" | "zh";
                };
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/atom+xml": string;
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
    "/published/{desk}/feed.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed, as JSON Feed 1.1 */
        get: {
            parameters: {
                query?: {
                    language?: "en" | "zh";
                };
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
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
                        "application/feed+json": {
                            authors: {
                                name: string;
                            }[];
                            feed_url: string;
                            home_page_url: string;
                            items: {
                                content_text: string;
                                /** Format: date-time */
                                date_published: string;
                                id: string;
                                title: string;
                                url: string;
                            }[];
                            language: string;
                            title: string;
                            /** @enum {string} */
                            version: "https://jsonfeed.org/version/1.1";
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
    "/published/{desk}/releases/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The file of a release, as it was signed; withdrawn and replaced ones too */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
                    file: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": string;
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
    "/published/issuers/{organisation}/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the keys of an issuer and of its ledger came after one another, for everybody. It makes no key trusted: whoever pinned one follows it to the next */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    organisation: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description `carnet_successions`, `successions` and, where it has changed, `ledger` */
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
                    action?: string;
                    actor?: string;
                    after?: string;
                    /** @description a calendar day, YYYY-MM-DD */
                    from?: string;
                    limit?: number;
                    subject?: string;
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
                                action: string;
                                actor: string;
                                /** @description what the member or key is called now; null where they have left, and for the service itself */
                                actor_name: string | null;
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
    "/v1/audit/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who has done something, and what: what the trail can be filtered by */
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
                            actions: string[];
                            actors: {
                                actor: string;
                                name: string | null;
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
                            /**
                             * @description version of the format, which `carnet verify` takes
                             * @enum {number}
                             */
                            carnet_event_proof: 1;
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
    "/v1/authority/comments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Show a comment or hide it, and answer it; the answer is public where the comment is */
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
                        reply?: string | null;
                        /** @enum {string} */
                        state: "shown" | "hidden";
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
                            address: string | null;
                            author: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            entry: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @description commented with a key or a login; else anybody */
                            of_organisation: boolean;
                            replied_at: string | null;
                            reply: string | null;
                            /** @enum {string} */
                            state: "held" | "shown" | "hidden";
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
        post?: never;
        /** Erase a comment: who made it, their address, what it says and its answer; that there was one stays */
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
    "/v1/authority/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The desk of this organisation; null where it has opened none */
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
                            desk: {
                                /** @description the trusted keys whose changes the desk follows, each with the key in force */
                                followed: {
                                    changes: number;
                                    /** @description the key that the desk trusts */
                                    issuer: string;
                                    /** @description the key of its ledger that came last; null where that has not changed */
                                    ledger_to: string | null;
                                    name: string;
                                    /** @description the key that came last */
                                    to: string;
                                }[];
                                name: {
                                    en: string;
                                    zh: string;
                                };
                                /** @description did:key of this organisation, which is always among its signers */
                                own_signer: string;
                                signers: string[];
                                slug: string;
                                trusted: {
                                    /** @description did:key of an Ed25519 key */
                                    issuer: string;
                                    /** @description verifier key of the ledger */
                                    log: string | null;
                                    name: string;
                                }[];
                            } | null;
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
        /** Open a desk, or change it */
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
                        name: {
                            en: string;
                            zh: string;
                        };
                        signers?: string[];
                        /** @description the address of the desk: lower case, digits and hyphens */
                        slug: string;
                        trusted?: {
                            /** @description did:key of an Ed25519 key */
                            issuer: string;
                            /** @description verifier key of the ledger */
                            log: string | null;
                            name: string;
                        }[];
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
                            /** @description the trusted keys whose changes the desk follows, each with the key in force */
                            followed: {
                                changes: number;
                                /** @description the key that the desk trusts */
                                issuer: string;
                                /** @description the key of its ledger that came last; null where that has not changed */
                                ledger_to: string | null;
                                name: string;
                                /** @description the key that came last */
                                to: string;
                            }[];
                            name: {
                                en: string;
                                zh: string;
                            };
                            /** @description did:key of this organisation, which is always among its signers */
                            own_signer: string;
                            signers: string[];
                            slug: string;
                            trusted: {
                                /** @description did:key of an Ed25519 key */
                                issuer: string;
                                /** @description verifier key of the ledger */
                                log: string | null;
                                name: string;
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The drafts of this desk, newest first */
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
                                base: string | null;
                                closed_at: string | null;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                comment_until: string;
                                /** @description how many comments are shown */
                                comments: number;
                                /** @description of the regime as the draft would have it */
                                digest: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                effective_on: string;
                                /** @description how many entries it changes */
                                entries: number;
                                /** @description how many comments wait to be looked at; 0 for the public */
                                held: number;
                                /** Format: uuid */
                                id: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                opened_at: string;
                                /** @description whether whoever has no account may comment */
                                public_comments: boolean;
                                regime: string;
                                reply: {
                                    en: string;
                                    zh: string;
                                } | null;
                                /** @enum {string} */
                                state: "open" | "ended" | "closed";
                                title: {
                                    en: string;
                                    zh: string;
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
        /** Put a draft out for comment: the files of a regime or a list that would read otherwise */
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
                         * Format: date
                         * @description a calendar day, YYYY-MM-DD
                         */
                        comment_until: string;
                        /**
                         * Format: date
                         * @description a calendar day, YYYY-MM-DD
                         */
                        effective_on?: string;
                        /** @description by path inside the folder of the regime; null takes a file away */
                        files: {
                            [key: string]: string | null;
                        };
                        /** @description take comments of whoever has no account, with name and address; false without it */
                        public_comments?: boolean;
                        regime: string;
                        title: {
                            en: string;
                            zh: string;
                        };
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
                            base: string | null;
                            closed_at: string | null;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            comment_until: string;
                            /** @description how many comments are shown */
                            comments: number;
                            /** @description of the regime as the draft would have it */
                            digest: string;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            effective_on: string;
                            /** @description how many entries it changes */
                            entries: number;
                            /** @description how many comments wait to be looked at; 0 for the public */
                            held: number;
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            opened_at: string;
                            /** @description whether whoever has no account may comment */
                            public_comments: boolean;
                            regime: string;
                            reply: {
                                en: string;
                                zh: string;
                            } | null;
                            /** @enum {string} */
                            state: "open" | "ended" | "closed";
                            title: {
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
    "/v1/authority/drafts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A draft: what it changes, and what enterprises report that it would do */
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
                            draft: {
                                base: string | null;
                                closed_at: string | null;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                comment_until: string;
                                /** @description how many comments are shown */
                                comments: number;
                                /** @description of the regime as the draft would have it */
                                digest: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                effective_on: string;
                                /** @description how many entries it changes */
                                entries: number;
                                /** @description how many comments wait to be looked at; 0 for the public */
                                held: number;
                                /** Format: uuid */
                                id: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                opened_at: string;
                                /** @description whether whoever has no account may comment */
                                public_comments: boolean;
                                regime: string;
                                reply: {
                                    en: string;
                                    zh: string;
                                } | null;
                                /** @enum {string} */
                                state: "open" | "ended" | "closed";
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            };
                            effect: {
                                declarations: {
                                    at_least: number;
                                    /** @description how many reports hide a count of 1 to 4 */
                                    hidden: number;
                                };
                                /** @description how many enterprises have reported */
                                reports: number;
                                rows: {
                                    declarations: {
                                        at_least: number;
                                        /** @description how many reports hide a count of 1 to 4 */
                                        hidden: number;
                                    };
                                    /** @enum {string} */
                                    direction: "heavier" | "lighter" | "otherwise";
                                    entry: string | null;
                                }[];
                            };
                            entries: {
                                cite: {
                                    en: string;
                                    zh: string;
                                } | null;
                                confidence: string | null;
                                doubt: {
                                    en: string;
                                    zh: string;
                                } | null;
                                /** @description by which it is commented on */
                                id: string;
                                /** @enum {string} */
                                kind: "added" | "changed" | "removed";
                                list: {
                                    en: string;
                                    zh: string;
                                } | null;
                                text: {
                                    en: string;
                                    zh: string;
                                } | null;
                                title: {
                                    en: string;
                                    zh: string;
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
    "/v1/authority/drafts/{id}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a draft with a reply, which is published; comments end */
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
                        reply: {
                            en: string;
                            zh: string;
                        };
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
                            base: string | null;
                            closed_at: string | null;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            comment_until: string;
                            /** @description how many comments are shown */
                            comments: number;
                            /** @description of the regime as the draft would have it */
                            digest: string;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            effective_on: string;
                            /** @description how many entries it changes */
                            entries: number;
                            /** @description how many comments wait to be looked at; 0 for the public */
                            held: number;
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            opened_at: string;
                            /** @description whether whoever has no account may comment */
                            public_comments: boolean;
                            regime: string;
                            reply: {
                                en: string;
                                zh: string;
                            } | null;
                            /** @enum {string} */
                            state: "open" | "ended" | "closed";
                            title: {
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
    "/v1/authority/drafts/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The comments on a draft, newest first, those too that are not shown */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    state?: "held" | "shown" | "hidden";
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
                                address: string | null;
                                author: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                entry: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @description commented with a key or a login; else anybody */
                                of_organisation: boolean;
                                replied_at: string | null;
                                reply: string | null;
                                /** @enum {string} */
                                state: "held" | "shown" | "hidden";
                                text: string;
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
    "/v1/authority/drafts/{id}/consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Say whether a draft takes comments of whoever has no account */
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
                        public_comments: boolean;
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
                            base: string | null;
                            closed_at: string | null;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            comment_until: string;
                            /** @description how many comments are shown */
                            comments: number;
                            /** @description of the regime as the draft would have it */
                            digest: string;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            effective_on: string;
                            /** @description how many entries it changes */
                            entries: number;
                            /** @description how many comments wait to be looked at; 0 for the public */
                            held: number;
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            opened_at: string;
                            /** @description whether whoever has no account may comment */
                            public_comments: boolean;
                            regime: string;
                            reply: {
                                en: string;
                                zh: string;
                            } | null;
                            /** @enum {string} */
                            state: "open" | "ended" | "closed";
                            title: {
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
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/filing-documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A document as it was filed */
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
    "/v1/authority/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was filed with this desk, newest first */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    limit?: number;
                    state?: "received" | "under-review" | "accepted" | "returned";
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
                                carnet: {
                                    cleared_at: string;
                                    from: string | null;
                                    /** @description did:key */
                                    issuer: string;
                                    known: string | null;
                                    mechanisms: string[];
                                    /** @enum {string} */
                                    outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                    standing: string | null;
                                    to: string | null;
                                } | null;
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
                                desk: string;
                                filer: string;
                                /** Format: uuid */
                                id: string;
                                note: string;
                                /** @enum {string} */
                                state: "received" | "under-review" | "accepted" | "returned";
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
    "/v1/authority/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing, with its documents and its way */
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
                            carnet: {
                                cleared_at: string;
                                from: string | null;
                                /** @description did:key */
                                issuer: string;
                                known: string | null;
                                mechanisms: string[];
                                /** @enum {string} */
                                outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                standing: string | null;
                                to: string | null;
                            } | null;
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
                            desk: string;
                            documents: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                sha256: string;
                            }[];
                            filer: string;
                            /** Format: uuid */
                            id: string;
                            list_use: {
                                /** @description its keys, joined by +; @ and its scenario */
                                entry: string;
                                list: string;
                                regime: string;
                            }[];
                            note: string;
                            /** @enum {string} */
                            state: "received" | "under-review" | "accepted" | "returned";
                            steps: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                reasons: string;
                                /** @enum {string} */
                                state: "received" | "under-review" | "accepted" | "returned";
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
    "/v1/authority/filings/{id}/carnet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The carnet as it was filed */
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
    "/v1/authority/filings/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a filing under review, accept it, or return it with reasons */
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
                        reasons?: string;
                        /** @enum {string} */
                        state: "under-review" | "accepted" | "returned";
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
                            carnet: {
                                cleared_at: string;
                                from: string | null;
                                /** @description did:key */
                                issuer: string;
                                known: string | null;
                                mechanisms: string[];
                                /** @enum {string} */
                                outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                standing: string | null;
                                to: string | null;
                            } | null;
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
                            desk: string;
                            documents: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                sha256: string;
                            }[];
                            filer: string;
                            /** Format: uuid */
                            id: string;
                            list_use: {
                                /** @description its keys, joined by +; @ and its scenario */
                                entry: string;
                                list: string;
                                regime: string;
                            }[];
                            note: string;
                            /** @enum {string} */
                            state: "received" | "under-review" | "accepted" | "returned";
                            steps: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                reasons: string;
                                /** @enum {string} */
                                state: "received" | "under-review" | "accepted" | "returned";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/authority/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the carnets filed here moved: by origin, destination, mechanism and month, in counts of filings, none below five */
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
                            /** @description sums of the cells as they are shown: no hidden count can be worked out from them */
                            by: {
                                from: {
                                    filings: {
                                        /** @description the sum of the counts that are shown */
                                        at_least: number;
                                        /** @description how many counts of 1 to 4 are not in it */
                                        hidden: number;
                                    };
                                    value: string | null;
                                }[];
                                mechanism: {
                                    filings: {
                                        /** @description the sum of the counts that are shown */
                                        at_least: number;
                                        /** @description how many counts of 1 to 4 are not in it */
                                        hidden: number;
                                    };
                                    value: string | null;
                                }[];
                                month: {
                                    filings: {
                                        /** @description the sum of the counts that are shown */
                                        at_least: number;
                                        /** @description how many counts of 1 to 4 are not in it */
                                        hidden: number;
                                    };
                                    value: string | null;
                                }[];
                                to: {
                                    filings: {
                                        /** @description the sum of the counts that are shown */
                                        at_least: number;
                                        /** @description how many counts of 1 to 4 are not in it */
                                        hidden: number;
                                    };
                                    value: string | null;
                                }[];
                            };
                            cells: {
                                /** @description null for 1 to 4 */
                                filings: number | null;
                                from: string | null;
                                mechanism: string | null;
                                /** @description YYYY-MM, of the clearance */
                                month: string;
                                to: string | null;
                            }[];
                            total: {
                                /** @description the sum of the counts that are shown */
                                at_least: number;
                                /** @description how many counts of 1 to 4 are not in it */
                                hidden: number;
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
    "/v1/authority/list-hits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How many filings use each entry of a list, none below five */
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
                                entry: string;
                                /** @description null for 1 to 4 */
                                filings: number | null;
                                list: string;
                                regime: string;
                            }[];
                            total: {
                                /** @description the sum of the counts that are shown */
                                at_least: number;
                                /** @description how many counts of 1 to 4 are not in it */
                                hidden: number;
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
    "/v1/authority/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this desk has published, newest first, withdrawn and replaced releases too */
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
                                bytes: number;
                                changes: {
                                    cite: {
                                        en: string;
                                        zh: string;
                                    } | null;
                                    id: string;
                                    kind: string;
                                    /** @description what it was (−) and what it is (+) */
                                    lines: {
                                        en: string;
                                        zh: string;
                                    }[];
                                    part: string;
                                    /** @description what changed, in a sentence */
                                    says: {
                                        en: string;
                                        zh: string;
                                    };
                                    source: string | null;
                                }[];
                                /** @description SHA-256 of the regime as it is read, hex */
                                digest: string;
                                file: string;
                                /** @description where the file is, below the address of the service */
                                href: string;
                                /** Format: uuid */
                                id: string;
                                /** @description did:key of the signer */
                                issuer: string;
                                /** @description its entry in the ledger of the authority */
                                ledger_index: number;
                                note: {
                                    en: string;
                                    zh: string;
                                } | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                published_at: string;
                                regime: string;
                                replaced_by: string | null;
                                replaces: string | null;
                                /** @description of the file, hex */
                                sha256: string;
                                /** @enum {string} */
                                state: "published" | "replaced" | "withdrawn";
                                withdrawn: {
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    at: string;
                                    reason: {
                                        en: string;
                                        zh: string;
                                    };
                                } | null;
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
        /** Publish a signed release (carnet regime sign); it takes the place of the one before */
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
                        note?: {
                            en: string;
                            zh: string;
                        };
                        /** @description the text of a .regime file */
                        release: string;
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
                            bytes: number;
                            changes: {
                                cite: {
                                    en: string;
                                    zh: string;
                                } | null;
                                id: string;
                                kind: string;
                                /** @description what it was (−) and what it is (+) */
                                lines: {
                                    en: string;
                                    zh: string;
                                }[];
                                part: string;
                                /** @description what changed, in a sentence */
                                says: {
                                    en: string;
                                    zh: string;
                                };
                                source: string | null;
                            }[];
                            /** @description SHA-256 of the regime as it is read, hex */
                            digest: string;
                            file: string;
                            /** @description where the file is, below the address of the service */
                            href: string;
                            /** Format: uuid */
                            id: string;
                            /** @description did:key of the signer */
                            issuer: string;
                            /** @description its entry in the ledger of the authority */
                            ledger_index: number;
                            note: {
                                en: string;
                                zh: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            published_at: string;
                            regime: string;
                            replaced_by: string | null;
                            replaces: string | null;
                            /** @description of the file, hex */
                            sha256: string;
                            /** @enum {string} */
                            state: "published" | "replaced" | "withdrawn";
                            withdrawn: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                reason: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
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
    "/v1/authority/publications/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw a release, with a reason; it stays to be had, marked as withdrawn */
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
                        reason: {
                            en: string;
                            zh: string;
                        };
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
                            bytes: number;
                            changes: {
                                cite: {
                                    en: string;
                                    zh: string;
                                } | null;
                                id: string;
                                kind: string;
                                /** @description what it was (−) and what it is (+) */
                                lines: {
                                    en: string;
                                    zh: string;
                                }[];
                                part: string;
                                /** @description what changed, in a sentence */
                                says: {
                                    en: string;
                                    zh: string;
                                };
                                source: string | null;
                            }[];
                            /** @description SHA-256 of the regime as it is read, hex */
                            digest: string;
                            file: string;
                            /** @description where the file is, below the address of the service */
                            href: string;
                            /** Format: uuid */
                            id: string;
                            /** @description did:key of the signer */
                            issuer: string;
                            /** @description its entry in the ledger of the authority */
                            ledger_index: number;
                            note: {
                                en: string;
                                zh: string;
                            } | null;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            published_at: string;
                            regime: string;
                            replaced_by: string | null;
                            replaces: string | null;
                            /** @description of the file, hex */
                            sha256: string;
                            /** @enum {string} */
                            state: "published" | "replaced" | "withdrawn";
                            withdrawn: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                reason: {
                                    en: string;
                                    zh: string;
                                };
                            } | null;
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
    "/v1/authority/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Have the desk follow the keys of an issuer: the file of how they came after one another, which must lead from a key that the desk trusts */
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
                        /** @description the file, as it is */
                        text: string;
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
                            changes: number;
                            /** @description the key that the desk trusts */
                            issuer: string;
                            /** @description the key of its ledger that came last; null where that has not changed */
                            ledger_to: string | null;
                            name: string;
                            /** @description the key that came last */
                            to: string;
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
    "/v1/authority/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify many carnets: one a line (NDJSON), or one a file in a ZIP, of any number; a line of JSON for each, then one of counts */
        post: {
            parameters: {
                query?: {
                    /** @description without it, that of `Accept-Language` */
                    language?: "en" | "zh" | "de";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/octet-stream": string;
                    "application/x-ndjson": string;
                    "application/zip": string;
                };
            };
            responses: {
                /** @description What was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": string;
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
                                language: "en" | "zh" | "de";
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
                        language?: "en" | "zh" | "de";
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
    "/v1/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Two regimes side by side: what each does with the same cases, amounts, classes and duties, as `carnet regime compare` says it */
        get: {
            parameters: {
                query: {
                    /** @description left out: today */
                    as_of?: string;
                    /** @description code of a regime */
                    one: string;
                    other: string;
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
                            /** @description the place that stands for abroad: neither regime names it */
                            abroad: string;
                            amounts: {
                                id: string;
                                one: {
                                    asked: {
                                        duties: {
                                            [key: string]: unknown;
                                        }[];
                                        grounds: {
                                            cite: {
                                                en: string;
                                                zh: string;
                                            };
                                            holds: boolean;
                                            id: string;
                                            /** @enum {string} */
                                            kind: "provision" | "definition";
                                            title: {
                                                en: string;
                                                zh: string;
                                            };
                                        }[];
                                        held: string[];
                                        missing: string[];
                                        /** @enum {string} */
                                        outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                        reason: ("outside-regime" | "not-a-transfer" | "not-bound") | null;
                                        /** @enum {string} */
                                        transfer: "yes" | "no" | "unknown";
                                        ways: string[];
                                    };
                                    /** @description the least number of people */
                                    from: number;
                                }[];
                                other: {
                                    asked: {
                                        duties: {
                                            [key: string]: unknown;
                                        }[];
                                        grounds: {
                                            cite: {
                                                en: string;
                                                zh: string;
                                            };
                                            holds: boolean;
                                            id: string;
                                            /** @enum {string} */
                                            kind: "provision" | "definition";
                                            title: {
                                                en: string;
                                                zh: string;
                                            };
                                        }[];
                                        held: string[];
                                        missing: string[];
                                        /** @enum {string} */
                                        outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                        reason: ("outside-regime" | "not-a-transfer" | "not-bound") | null;
                                        /** @enum {string} */
                                        transfer: "yes" | "no" | "unknown";
                                        ways: string[];
                                    };
                                    /** @description the least number of people */
                                    from: number;
                                }[];
                                /** @enum {string} */
                                relation: "corresponds" | "narrower" | "wider" | "differs" | "open" | "none";
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            as_of: string;
                            classes: {
                                one: {
                                    categories: string[];
                                    cite: {
                                        en: string;
                                        zh: string;
                                    };
                                    name: string;
                                    regime: string;
                                    title: {
                                        en: string;
                                        zh: string;
                                    };
                                } | null;
                                other: {
                                    categories: string[];
                                    cite: {
                                        en: string;
                                        zh: string;
                                    };
                                    name: string;
                                    regime: string;
                                    title: {
                                        en: string;
                                        zh: string;
                                    };
                                } | null;
                                /** @enum {string} */
                                relation: "corresponds" | "narrower" | "wider" | "differs" | "none";
                                /** @description how much of both together is in both, from 0 to 1 */
                                shared: number;
                            }[];
                            concepts: {
                                [key: string]: unknown;
                            }[];
                            /** @description places to which the first case goes without anything being asked */
                            destinations: {
                                one: string[];
                                other: string[];
                                /** @enum {string} */
                                relation: "corresponds" | "narrower" | "wider" | "differs" | "open" | "none";
                            };
                            duties: {
                                duty: string;
                                one: {
                                    cite: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** @description when it is due */
                                    due: {
                                        [key: string]: unknown;
                                    };
                                    provision: string;
                                }[];
                                other: {
                                    cite: {
                                        en: string;
                                        zh: string;
                                    };
                                    /** @description when it is due */
                                    due: {
                                        [key: string]: unknown;
                                    };
                                    provision: string;
                                }[];
                                /** @enum {string} */
                                relation: "corresponds" | "narrower" | "wider" | "differs" | "open" | "none";
                            }[];
                            exemptions: {
                                cite: {
                                    en: string;
                                    zh: string;
                                };
                                probes: string[];
                                provision: string;
                                regime: string;
                                /** @enum {string} */
                                relation: "corresponds" | "narrower" | "wider" | "differs" | "open" | "none";
                                text: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            one: string;
                            other: string;
                            probes: {
                                id: string;
                                /** @enum {string} */
                                kind: "acts" | "roles" | "situations" | "amounts";
                                one: {
                                    duties: {
                                        [key: string]: unknown;
                                    }[];
                                    grounds: {
                                        cite: {
                                            en: string;
                                            zh: string;
                                        };
                                        holds: boolean;
                                        id: string;
                                        /** @enum {string} */
                                        kind: "provision" | "definition";
                                        title: {
                                            en: string;
                                            zh: string;
                                        };
                                    }[];
                                    held: string[];
                                    missing: string[];
                                    /** @enum {string} */
                                    outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                    reason: ("outside-regime" | "not-a-transfer" | "not-bound") | null;
                                    /** @enum {string} */
                                    transfer: "yes" | "no" | "unknown";
                                    ways: string[];
                                };
                                other: {
                                    duties: {
                                        [key: string]: unknown;
                                    }[];
                                    grounds: {
                                        cite: {
                                            en: string;
                                            zh: string;
                                        };
                                        holds: boolean;
                                        id: string;
                                        /** @enum {string} */
                                        kind: "provision" | "definition";
                                        title: {
                                            en: string;
                                            zh: string;
                                        };
                                    }[];
                                    held: string[];
                                    missing: string[];
                                    /** @enum {string} */
                                    outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                    reason: ("outside-regime" | "not-a-transfer" | "not-bound") | null;
                                    /** @enum {string} */
                                    transfer: "yes" | "no" | "unknown";
                                    ways: string[];
                                };
                                /** @enum {string} */
                                relation: "corresponds" | "narrower" | "wider" | "differs" | "open" | "none";
                                title: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            unmatched: string[];
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
                                    /**
                                     * Format: date
                                     * @description a calendar day, YYYY-MM-DD
                                     */
                                    since: string;
                                };
                                regime: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
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
                        /**
                         * Format: date
                         * @description a calendar day, YYYY-MM-DD
                         */
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
                            presumed_by_law: {
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
        /** Erase a declaration, its revisions, and what was decided of it, also from the pages of the audit trail */
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
    "/v1/declarations/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What erasing a declaration would take along, and what stands against it */
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
                            against: {
                                count: number;
                                /** @enum {string} */
                                reason: "under-way" | "owed" | "standing-approval";
                            }[];
                            transfers: {
                                /** @description under which nothing was cleared */
                                deleted: number;
                                /** @description cleared: they stay with carnet and days, without what was decided */
                                kept: number;
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
    "/v1/desks/{desk}/drafts/{draft}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Comment on a draft in the name of the organisation; it is shown at once */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
                    draft: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description id of an entry of the draft; null for the whole */
                        entry: string | null;
                        text: string;
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
                            /** @enum {string} */
                            state: "held" | "shown" | "hidden";
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
    "/v1/desks/{desk}/drafts/{draft}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report the effect of a draft to its desk: counts alone, with consent; a later report takes its place */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
                    draft: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        consent: boolean;
                        effect: {
                            /** @description how many declarations were decided; null for 1 to 4 */
                            declarations: 0 | number | null;
                            rows: {
                                /** @description null for 1 to 4: a count that small is never told */
                                declarations: number | null;
                                /** @enum {string} */
                                direction: "heavier" | "lighter" | "otherwise";
                                /** @description the entry that alone makes the change; null where several do together */
                                entry: string | null;
                            }[];
                        };
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
                            reported_at: string;
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
    "/v1/desks/{desk}/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** File a carnet, or the use of a list, with a desk; the receipt is in the ledger of the authority */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    /** @description the address of the desk: lower case, digits and hyphens */
                    desk: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": {
                        /** @description the text of a .carnet file */
                        carnet?: string;
                        /** @description uploads, of which the desk gets copies */
                        documents?: string[];
                        list_use?: {
                            /** @description its keys, joined by +; @ and its scenario */
                            entry: string;
                            list: string;
                            regime: string;
                        }[];
                        note?: string;
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
                            carnet: {
                                cleared_at: string;
                                from: string | null;
                                /** @description did:key */
                                issuer: string;
                                known: string | null;
                                mechanisms: string[];
                                /** @enum {string} */
                                outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                standing: string | null;
                                to: string | null;
                            } | null;
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
                            desk: string;
                            documents: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                sha256: string;
                            }[];
                            filer: string;
                            /** Format: uuid */
                            id: string;
                            list_use: {
                                /** @description its keys, joined by +; @ and its scenario */
                                entry: string;
                                list: string;
                                regime: string;
                            }[];
                            note: string;
                            /** @enum {string} */
                            state: "received" | "under-review" | "accepted" | "returned";
                            steps: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                reasons: string;
                                /** @enum {string} */
                                state: "received" | "under-review" | "accepted" | "returned";
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
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/draft-effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a draft, as its desk gives it out, would change for the declarations kept here: counts, none below five. Nothing is sent */
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
                        arrangements: {
                            [key: string]: string;
                        };
                        /**
                         * Format: date
                         * @description a calendar day, YYYY-MM-DD
                         */
                        effective_on?: string;
                        /** @description ids of the entries that the desk lists: effects of others are told without an entry */
                        entries?: string[];
                        /** @description every file of the regime as the draft would have it, by path */
                        files: {
                            [key: string]: string;
                        };
                        regime: string;
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
                            /** @description digest of the regime that is loaded here */
                            compared_with: string | null;
                            /** @description of the draft */
                            digest: string;
                            effect: {
                                /** @description how many declarations were decided; null for 1 to 4 */
                                declarations: 0 | number | null;
                                rows: {
                                    /** @description null for 1 to 4: a count that small is never told */
                                    declarations: number | null;
                                    /** @enum {string} */
                                    direction: "heavier" | "lighter" | "otherwise";
                                    /** @description the entry that alone makes the change; null where several do together */
                                    entry: string | null;
                                }[];
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
    "/v1/filings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What this organisation has filed, newest first */
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
                                carnet: {
                                    cleared_at: string;
                                    from: string | null;
                                    /** @description did:key */
                                    issuer: string;
                                    known: string | null;
                                    mechanisms: string[];
                                    /** @enum {string} */
                                    outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                    standing: string | null;
                                    to: string | null;
                                } | null;
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
                                desk: string;
                                filer: string;
                                /** Format: uuid */
                                id: string;
                                note: string;
                                /** @enum {string} */
                                state: "received" | "under-review" | "accepted" | "returned";
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
    "/v1/filings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One filing, with its state and its way */
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
                            carnet: {
                                cleared_at: string;
                                from: string | null;
                                /** @description did:key */
                                issuer: string;
                                known: string | null;
                                mechanisms: string[];
                                /** @enum {string} */
                                outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                standing: string | null;
                                to: string | null;
                            } | null;
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
                            desk: string;
                            documents: {
                                bytes: number;
                                /** Format: uuid */
                                id: string;
                                name: string;
                                sha256: string;
                            }[];
                            filer: string;
                            /** Format: uuid */
                            id: string;
                            list_use: {
                                /** @description its keys, joined by +; @ and its scenario */
                                entry: string;
                                list: string;
                                regime: string;
                            }[];
                            note: string;
                            /** @enum {string} */
                            state: "received" | "under-review" | "accepted" | "returned";
                            steps: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                reasons: string;
                                /** @enum {string} */
                                state: "received" | "under-review" | "accepted" | "returned";
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
    "/v1/filings/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The receipt: what the desk received and when, with the proof that its ledger holds it */
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
                            ledger_index: number;
                            /** @description verifier key of the ledger of the authority */
                            ledger_key: string;
                            /** @description tlog-proof of the entry */
                            proof: string;
                            /** @description canonical JSON; its SHA-256 is the entry */
                            record: string;
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
                                        de?: string;
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
                                    de?: string;
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
                                        de?: string;
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
                                        /**
                                         * Format: date
                                         * @description a calendar day, YYYY-MM-DD
                                         */
                                        day: string;
                                        note: string | null;
                                        paper: string | null;
                                    } | null;
                                    doubt: {
                                        de?: string;
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
                                    request: string | null;
                                    /** @description the declaration itself shows it as done */
                                    shown: boolean;
                                    source: string | null;
                                    starts: string | null;
                                    /** @enum {string} */
                                    state: "open" | "overdue" | "undated" | "done" | "lapsed";
                                    transfer: string | null;
                                    words: {
                                        de?: string;
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
                                        de?: string;
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
                                        /**
                                         * Format: date
                                         * @description a calendar day, YYYY-MM-DD
                                         */
                                        day: string;
                                        note: string | null;
                                        paper: string | null;
                                    } | null;
                                    doubt: {
                                        de?: string;
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
                                    request: string | null;
                                    /** @description the declaration itself shows it as done */
                                    shown: boolean;
                                    source: string | null;
                                    starts: string | null;
                                    /** @enum {string} */
                                    state: "open" | "overdue" | "undated" | "done" | "lapsed";
                                    transfer: string | null;
                                    words: {
                                        de?: string;
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
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
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
    "/v1/issuer-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that sign carnets, first to last; the last is in force */
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
                                ended_by: number | null;
                                /** @description `did:key` */
                                issuer: string;
                                since: string | null;
                                until: string | null;
                            }[];
                            /** @description where everybody finds how they came after one another: give it with the key */
                            published_at: string;
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
    "/v1/issuer-keys/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the keys of the issuer and of its ledger came after one another, as the file that `carnet verify --successions` takes: signed by both, with proofs of the ledger */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description `carnet_successions`, `successions` and, where it has changed, `ledger` */
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
    "/v1/issuer-keys/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a new key in the place of the one that signs carnets. Signed by both and entered into the ledger; what was cut off is finished by the next call */
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
                            at: string;
                            from: string;
                            to: string;
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
    "/v1/keeping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the service holds, how it ends, and what stays */
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
                                /** @description of the period, where one ends it or an operator has set one */
                                days: number | null;
                                /** @enum {string} */
                                ends: "erased" | "person" | "itself" | "never";
                                /** @description by which an operator sets it */
                                setting: string | null;
                                /** @description `uploads`, `declarations`, `ledger` … */
                                what: string;
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
    "/v1/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How large the ledger is, and what it has signed */
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
                            /** @description the signed note (C2SP tlog-checkpoint) */
                            checkpoint: string;
                            /** @description its verifier key; compare it with what you know from elsewhere */
                            key: string;
                            /** @description the name of the ledger */
                            origin: string;
                            size: number;
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
    "/v1/ledger-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The keys that sign checkpoints of the ledger, first to last; the last is in force */
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
                                ended_by: number | null;
                                /** @description verifier key (C2SP signed-note) */
                                key: string;
                                since: string | null;
                                until: string | null;
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
    "/v1/ledger-keys/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Put a new key in the place of the one that signs checkpoints. Signed by both and entered into the ledger; whoever has pinned the former needs the file of successions */
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
                            at: string;
                            from: string;
                            /** @description of the entry of the ledger */
                            index: number;
                            to: string;
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
    "/v1/ledger/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The checkpoint as a file (C2SP tlog-tiles) */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
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
    "/v1/ledger/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** That the ledger continues what it was at a size */
        get: {
            parameters: {
                query: {
                    /** @description entries it had then */
                    size: string;
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
                            checkpoint: string;
                            /** @description RFC 6962 consistency proof, base64 */
                            hashes: string[];
                            key: string;
                            old_size: number;
                            size: number;
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
    "/v1/ledger/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The entries, newest first, with what was entered */
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
                                /** @description hexadecimal: SHA-256 of the record */
                                entry: string;
                                index: number;
                                /** @enum {string} */
                                kind: "clearance" | "audit-batch" | "regime-release" | "key-succession" | "unknown";
                                leg: string | null;
                                record: string | null;
                                transfer: string | null;
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
    "/v1/ledger/entries/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An entry, and the proof that the ledger holds it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    index: string;
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
                            /** @description hexadecimal: SHA-256 of the record */
                            entry: string;
                            index: number;
                            /** @description the verifier key of the ledger */
                            key: string;
                            /** @enum {string} */
                            kind: "clearance" | "audit-batch" | "regime-release" | "key-succession" | "unknown";
                            leg: string | null;
                            /** @description C2SP tlog-proof against the present checkpoint */
                            proof: string;
                            record: string | null;
                            transfer: string | null;
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
    "/v1/ledger/tile/{*}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A tile of hashes, or a bundle of entries, by its path (C2SP tlog-tiles): `0/x001/234.p/5`, `entries/000` */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    "*": string;
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
                /** @description What was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/x-ndjson": string;
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
    "/v1/library/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The cases and concepts by which two regimes are compared, YAML as in regimes/vocabulary: to compare where the law is */
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
                            concepts: {
                                [key: string]: string;
                            };
                            probes: string;
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
        /** Erase oneself: name, address, memberships, sessions and keys. What one did stays in the audit trail under an id */
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
    "/v1/me/data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All that the service holds about oneself, with the last 1000 deeds; for people who sign in */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description person, memberships, sessions, keys, invitations, what one was assigned, mail, deeds of the audit trail */
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
    "/v1/my-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where my data went, and what I took back */
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
                            acts_as: "self" | "delegate" | "guardian";
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            acts_until: string;
                            basis: ("written-authority" | "parent" | "appointed-guardian") | null;
                            deliveries: {
                                [key: string]: unknown;
                            }[];
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            ends_at: string;
                            /** @description the kinds of identifier by which the person was looked for */
                            kinds: {
                                code: string;
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            /** @enum {string} */
                            may: "see" | "withdraw";
                            /** @description to whom that was sent on, and what they answered */
                            notices: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                /** @enum {string} */
                                does: "withdraw" | "consent-again";
                                /** @description the ledger entries that it is about */
                                entries: string[];
                                /** Format: uuid */
                                id: string;
                                /** @description the category of the identifier */
                                kind: string;
                                place: string | null;
                                receipts: {
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    at: string;
                                    /** @enum {string} */
                                    by: "recipient" | "officer";
                                    /**
                                     * Format: date
                                     * @description a calendar day, YYYY-MM-DD
                                     */
                                    day: string;
                                    reason: string | null;
                                    /** @enum {string} */
                                    state: "received" | "done" | "refused";
                                }[];
                                recipient: string;
                                /** @description by what a withdrawal names it */
                                recipient_key: string;
                                sent_at: string | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                since: string;
                                /** @enum {string} */
                                state: "waiting" | "sent" | "received" | "done" | "refused";
                                /** @enum {string} */
                                way: "webhook" | "letter";
                            }[];
                            /** @description who holds the data; null on the machine of one person, where nobody has said */
                            organisation: string | null;
                            /** @description what holds of what the person took back */
                            withdrawals: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                /** @description one recipient, or all of them */
                                to: string | null;
                            }[];
                            /** @description deliveries that counted people by this kind of identifier, and not this person */
                            withoutPerson: number;
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
    "/v1/my-data/entries/{index}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the ledger holds of a delivery that I am in, and the proof of it */
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    index: string;
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
                            /** @description hexadecimal: SHA-256 of the record */
                            entry: string;
                            /** @description the verifier key of the ledger */
                            key: string;
                            /** @description C2SP tlog-proof against the present checkpoint */
                            proof: string;
                            record: string | null;
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
    "/v1/my-data/visit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open a link, once, with the code that came another way */
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
                        code: string;
                        secret: string;
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
                            ends_at: string;
                            /** @description to be sent with each request: Authorization: Bearer … */
                            token: string;
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
        /** Leave: what was brought opens nothing any more */
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
    "/v1/my-data/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** I take my consent back: from the next delivery on I am left out */
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
                        /** @description one recipient; all without it */
                        to?: string;
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
                            /** @enum {string} */
                            acts_as: "self" | "delegate" | "guardian";
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            acts_until: string;
                            basis: ("written-authority" | "parent" | "appointed-guardian") | null;
                            deliveries: {
                                [key: string]: unknown;
                            }[];
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            ends_at: string;
                            /** @description the kinds of identifier by which the person was looked for */
                            kinds: {
                                code: string;
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            /** @enum {string} */
                            may: "see" | "withdraw";
                            /** @description to whom that was sent on, and what they answered */
                            notices: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                /** @enum {string} */
                                does: "withdraw" | "consent-again";
                                /** @description the ledger entries that it is about */
                                entries: string[];
                                /** Format: uuid */
                                id: string;
                                /** @description the category of the identifier */
                                kind: string;
                                place: string | null;
                                receipts: {
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    at: string;
                                    /** @enum {string} */
                                    by: "recipient" | "officer";
                                    /**
                                     * Format: date
                                     * @description a calendar day, YYYY-MM-DD
                                     */
                                    day: string;
                                    reason: string | null;
                                    /** @enum {string} */
                                    state: "received" | "done" | "refused";
                                }[];
                                recipient: string;
                                /** @description by what a withdrawal names it */
                                recipient_key: string;
                                sent_at: string | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                since: string;
                                /** @enum {string} */
                                state: "waiting" | "sent" | "received" | "done" | "refused";
                                /** @enum {string} */
                                way: "webhook" | "letter";
                            }[];
                            /** @description who holds the data; null on the machine of one person, where nobody has said */
                            organisation: string | null;
                            /** @description what holds of what the person took back */
                            withdrawals: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                /** @description one recipient, or all of them */
                                to: string | null;
                            }[];
                            /** @description deliveries that counted people by this kind of identifier, and not this person */
                            withoutPerson: number;
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
                                    de?: string;
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
                                    /**
                                     * Format: date
                                     * @description a calendar day, YYYY-MM-DD
                                     */
                                    day: string;
                                    note: string | null;
                                    paper: string | null;
                                } | null;
                                doubt: {
                                    de?: string;
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
                                request: string | null;
                                /** @description the declaration itself shows it as done */
                                shown: boolean;
                                source: string | null;
                                starts: string | null;
                                /** @enum {string} */
                                state: "open" | "overdue" | "undated" | "done" | "lapsed";
                                transfer: string | null;
                                words: {
                                    de?: string;
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
                                de?: string;
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
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                note: string | null;
                                paper: string | null;
                            } | null;
                            doubt: {
                                de?: string;
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
                            request: string | null;
                            /** @description the declaration itself shows it as done */
                            shown: boolean;
                            source: string | null;
                            starts: string | null;
                            /** @enum {string} */
                            state: "open" | "overdue" | "undated" | "done" | "lapsed";
                            transfer: string | null;
                            words: {
                                de?: string;
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
                                de?: string;
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
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                note: string | null;
                                paper: string | null;
                            } | null;
                            doubt: {
                                de?: string;
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
                            request: string | null;
                            /** @description the declaration itself shows it as done */
                            shown: boolean;
                            source: string | null;
                            starts: string | null;
                            /** @enum {string} */
                            state: "open" | "overdue" | "undated" | "done" | "lapsed";
                            transfer: string | null;
                            words: {
                                de?: string;
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
                        /**
                         * Format: date
                         * @description a calendar day, YYYY-MM-DD
                         */
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
                                de?: string;
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
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                note: string | null;
                                paper: string | null;
                            } | null;
                            doubt: {
                                de?: string;
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
                            request: string | null;
                            /** @description the declaration itself shows it as done */
                            shown: boolean;
                            source: string | null;
                            starts: string | null;
                            /** @enum {string} */
                            state: "open" | "overdue" | "undated" | "done" | "lapsed";
                            transfer: string | null;
                            words: {
                                de?: string;
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
                                de?: string;
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
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                note: string | null;
                                paper: string | null;
                            } | null;
                            doubt: {
                                de?: string;
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
                            request: string | null;
                            /** @description the declaration itself shows it as done */
                            shown: boolean;
                            source: string | null;
                            starts: string | null;
                            /** @enum {string} */
                            state: "open" | "overdue" | "undated" | "done" | "lapsed";
                            transfer: string | null;
                            words: {
                                de?: string;
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
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
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
                                        de?: string;
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
                                        /**
                                         * Format: date
                                         * @description a calendar day, YYYY-MM-DD
                                         */
                                        day: string;
                                        note: string | null;
                                        paper: string | null;
                                    } | null;
                                    doubt: {
                                        de?: string;
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
                                    request: string | null;
                                    /** @description the declaration itself shows it as done */
                                    shown: boolean;
                                    source: string | null;
                                    starts: string | null;
                                    /** @enum {string} */
                                    state: "open" | "overdue" | "undated" | "done" | "lapsed";
                                    transfer: string | null;
                                    words: {
                                        de?: string;
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
                /** @description What was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/calendar": string;
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
    "/v1/people/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The links that were made, newest first, without their secrets and without whose they are */
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
                                /** @enum {string} */
                                acts_as: "self" | "delegate" | "guardian";
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                acts_until: string;
                                basis: ("written-authority" | "parent" | "appointed-guardian") | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                created_by: string;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                expires_at: string;
                                /** Format: uuid */
                                id: string;
                                /** @description the categories of the identifiers it was made for */
                                kinds: string[];
                                /** @enum {string} */
                                may: "see" | "withdraw";
                                opened_at: string | null;
                                /** @enum {string} */
                                state: "waiting" | "opened" | "expired" | "closed" | "revoked";
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
        /** Make a one-time link by which a person, or whoever acts for them, sees where their data went; link and code are shown in this answer and never again */
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
                        /** @enum {string} */
                        acts_as?: "self" | "delegate" | "guardian";
                        /** @enum {string} */
                        basis?: "written-authority" | "parent" | "appointed-guardian";
                        /**
                         * @description for which somebody acts for another
                         * @default 30
                         */
                        days?: number;
                        /**
                         * @description within which the link is opened
                         * @default 72
                         */
                        hours?: number;
                        /** @description all of one person; kept as keyed hashes */
                        identifiers: {
                            identifier: string;
                            /** @description the category of the identifier: person.contact.email */
                            kind: string;
                        }[];
                        /** @enum {string} */
                        may?: "see" | "withdraw";
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
                            /** @description eight digits, to be told by another way than the link */
                            code: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            expires_at: string;
                            /** Format: uuid */
                            id: string;
                            /** @description after the address of the service; the secret stands behind #, which no server sees */
                            path: string;
                            /** @description null on the machine of one person, which nobody else reaches */
                            url: string | null;
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
    "/v1/people/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take a link back; whoever came in by it is out at once */
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
    "/v1/people/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The withdrawals that were sent on, newest first, with what recipients answered */
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
                                /** @enum {string} */
                                does: "withdraw" | "consent-again";
                                /** @description the ledger entries that it is about */
                                entries: string[];
                                /** Format: uuid */
                                id: string;
                                /** @description the category of the identifier */
                                kind: string;
                                place: string | null;
                                receipts: {
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    at: string;
                                    /** @enum {string} */
                                    by: "recipient" | "officer";
                                    /**
                                     * Format: date
                                     * @description a calendar day, YYYY-MM-DD
                                     */
                                    day: string;
                                    reason: string | null;
                                    /** @enum {string} */
                                    state: "received" | "done" | "refused";
                                }[];
                                recipient: string;
                                /** @description by what a withdrawal names it */
                                recipient_key: string;
                                sent_at: string | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                since: string;
                                /** @enum {string} */
                                state: "waiting" | "sent" | "received" | "done" | "refused";
                                /** @enum {string} */
                                way: "webhook" | "letter";
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
    "/v1/people/notices/{id}/letter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The notice as a letter to the recipient, for whom there is no endpoint */
        get: {
            parameters: {
                query?: {
                    format?: "docx" | "pdf";
                    /** @description without it, that of `Accept-Language` */
                    language?: "en" | "zh" | "de";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    "/v1/people/notices/{id}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Write down what a recipient answered by another way than the link */
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
                        /**
                         * Format: date
                         * @description a calendar day, YYYY-MM-DD
                         */
                        day?: string;
                        /** @description why it is refused */
                        reason?: string;
                        /** @enum {string} */
                        state: "received" | "done" | "refused";
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
                            created_at: string;
                            /** @enum {string} */
                            does: "withdraw" | "consent-again";
                            /** @description the ledger entries that it is about */
                            entries: string[];
                            /** Format: uuid */
                            id: string;
                            /** @description the category of the identifier */
                            kind: string;
                            place: string | null;
                            receipts: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                /** @enum {string} */
                                by: "recipient" | "officer";
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                reason: string | null;
                                /** @enum {string} */
                                state: "received" | "done" | "refused";
                            }[];
                            recipient: string;
                            /** @description by what a withdrawal names it */
                            recipient_key: string;
                            sent_at: string | null;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            since: string;
                            /** @enum {string} */
                            state: "waiting" | "sent" | "received" | "done" | "refused";
                            /** @enum {string} */
                            way: "webhook" | "letter";
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
    "/v1/people/notices/{id}/sent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say that the letter was sent */
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
                            /** @enum {string} */
                            does: "withdraw" | "consent-again";
                            /** @description the ledger entries that it is about */
                            entries: string[];
                            /** Format: uuid */
                            id: string;
                            /** @description the category of the identifier */
                            kind: string;
                            place: string | null;
                            receipts: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                /** @enum {string} */
                                by: "recipient" | "officer";
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                reason: string | null;
                                /** @enum {string} */
                                state: "received" | "done" | "refused";
                            }[];
                            recipient: string;
                            /** @description by what a withdrawal names it */
                            recipient_key: string;
                            sent_at: string | null;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            since: string;
                            /** @enum {string} */
                            state: "waiting" | "sent" | "received" | "done" | "refused";
                            /** @enum {string} */
                            way: "webhook" | "letter";
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
    "/v1/people/whereabouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where a person’s data went: each delivery in the ledger in which they were counted */
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
                        identifier: string;
                        /** @description the category of the identifier: person.contact.email */
                        kind: string;
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
                            deliveries: {
                                [key: string]: unknown;
                            }[];
                            /** @description the kinds of identifier by which the person was looked for */
                            kinds: {
                                code: string;
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            /** @description to whom that was sent on, and what they answered */
                            notices: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                /** @enum {string} */
                                does: "withdraw" | "consent-again";
                                /** @description the ledger entries that it is about */
                                entries: string[];
                                /** Format: uuid */
                                id: string;
                                /** @description the category of the identifier */
                                kind: string;
                                place: string | null;
                                receipts: {
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    at: string;
                                    /** @enum {string} */
                                    by: "recipient" | "officer";
                                    /**
                                     * Format: date
                                     * @description a calendar day, YYYY-MM-DD
                                     */
                                    day: string;
                                    reason: string | null;
                                    /** @enum {string} */
                                    state: "received" | "done" | "refused";
                                }[];
                                recipient: string;
                                /** @description by what a withdrawal names it */
                                recipient_key: string;
                                sent_at: string | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                since: string;
                                /** @enum {string} */
                                state: "waiting" | "sent" | "received" | "done" | "refused";
                                /** @enum {string} */
                                way: "webhook" | "letter";
                            }[];
                            /** @description what holds of what the person took back */
                            withdrawals: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                /** @description one recipient, or all of them */
                                to: string | null;
                            }[];
                            /** @description deliveries that counted people by this kind of identifier, and not this person */
                            withoutPerson: number;
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
    "/v1/people/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A person takes their consent back, or gives it again: from now on their rows are left out, or no longer; whoever received their data is told that they took it back, and whoever was told so, that they gave it again */
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
                        /** @enum {string} */
                        does?: "withdraw" | "consent-again";
                        identifier: string;
                        /** @description the category of the identifier: person.contact.email */
                        kind: string;
                        /** @description one recipient: its identifier, or its name in declarations; all of them without it */
                        to?: string;
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
                            deliveries: {
                                [key: string]: unknown;
                            }[];
                            /** @description the kinds of identifier by which the person was looked for */
                            kinds: {
                                code: string;
                                words: {
                                    en: string;
                                    zh: string;
                                };
                            }[];
                            /** @description to whom that was sent on, and what they answered */
                            notices: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                created_at: string;
                                /** @enum {string} */
                                does: "withdraw" | "consent-again";
                                /** @description the ledger entries that it is about */
                                entries: string[];
                                /** Format: uuid */
                                id: string;
                                /** @description the category of the identifier */
                                kind: string;
                                place: string | null;
                                receipts: {
                                    /**
                                     * Format: date-time
                                     * @description RFC 3339, universal time
                                     */
                                    at: string;
                                    /** @enum {string} */
                                    by: "recipient" | "officer";
                                    /**
                                     * Format: date
                                     * @description a calendar day, YYYY-MM-DD
                                     */
                                    day: string;
                                    reason: string | null;
                                    /** @enum {string} */
                                    state: "received" | "done" | "refused";
                                }[];
                                recipient: string;
                                /** @description by what a withdrawal names it */
                                recipient_key: string;
                                sent_at: string | null;
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                since: string;
                                /** @enum {string} */
                                state: "waiting" | "sent" | "received" | "done" | "refused";
                                /** @enum {string} */
                                way: "webhook" | "letter";
                            }[];
                            /** @description what holds of what the person took back */
                            withdrawals: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                /** @description one recipient, or all of them */
                                to: string | null;
                            }[];
                            /** @description deliveries that counted people by this kind of identifier, and not this person */
                            withoutPerson: number;
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
                    language?: "en" | "zh" | "de";
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
    "/v1/regimes/{code}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What changed in a regime between two days, as `carnet regime diff` says it */
        get: {
            parameters: {
                query: {
                    /** @description a calendar day, YYYY-MM-DD */
                    from: string;
                    /** @description left out: today */
                    to?: string;
                };
                header?: never;
                path: {
                    code: string;
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
                            changes: {
                                [key: string]: unknown;
                            }[];
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            from: string;
                            regime: string;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            to: string;
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
                            language: "en" | "zh" | "de";
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
                        language: "en" | "zh" | "de";
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
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The requests from abroad, newest first; closed ones are left out unless they are asked for */
        get: {
            parameters: {
                query?: {
                    /** @description `next` of the page before */
                    after?: string;
                    closed?: boolean;
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
                                due: string | null;
                                /** Format: uuid */
                                id: string;
                                /** @description of the court or the authority that asks */
                                place: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                received: string;
                                revision: number;
                                /** @enum {string} */
                                state: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn";
                                title: string;
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
        /** Record a request of a court or an authority abroad */
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
                        /** @description a request from abroad, as `carnet request --template` shows it, as JSON */
                        request: {
                            [key: string]: unknown;
                        };
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
                            created_at: string;
                            created_by: string;
                            due: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @description of the court or the authority that asks */
                            place: string;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            received: string;
                            /** @description the request, as it was recorded, with what was answered since under `facts` */
                            request: {
                                [key: string]: unknown;
                            };
                            revision: number;
                            /** @enum {string} */
                            state: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn";
                            /** @description what was done, first to last; nothing of it can be changed */
                            steps: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                by: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                note: string | null;
                                /** @description of the request, as it was known then */
                                revision: number;
                                /** @enum {string} */
                                step: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn" | "note" | "revised" | "question-answered";
                            }[];
                            title: string;
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
    "/v1/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A request from abroad, and its record */
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
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            created_by: string;
                            due: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @description of the court or the authority that asks */
                            place: string;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            received: string;
                            /** @description the request, as it was recorded, with what was answered since under `facts` */
                            request: {
                                [key: string]: unknown;
                            };
                            revision: number;
                            /** @enum {string} */
                            state: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn";
                            /** @description what was done, first to last; nothing of it can be changed */
                            steps: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                by: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                note: string | null;
                                /** @description of the request, as it was known then */
                                revision: number;
                                /** @enum {string} */
                                step: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn" | "note" | "revised" | "question-answered";
                            }[];
                            title: string;
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
        /** Say what is now known of it; `revision` is the one that this was made from */
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
                        /** @description a request from abroad, as `carnet request --template` shows it, as JSON */
                        request: {
                            [key: string]: unknown;
                        };
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
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            created_at: string;
                            created_by: string;
                            due: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @description of the court or the authority that asks */
                            place: string;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            received: string;
                            /** @description the request, as it was recorded, with what was answered since under `facts` */
                            request: {
                                [key: string]: unknown;
                            };
                            revision: number;
                            /** @enum {string} */
                            state: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn";
                            /** @description what was done, first to last; nothing of it can be changed */
                            steps: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                by: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                note: string | null;
                                /** @description of the request, as it was known then */
                                revision: number;
                                /** @enum {string} */
                                step: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn" | "note" | "revised" | "question-answered";
                            }[];
                            title: string;
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
        /** Erase a closed request from abroad, with its record, also from the pages of the audit trail */
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
    "/v1/requests/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer an open question of its memo; an empty text says that nobody knows */
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
                        /** @description `key` of the question */
                        key: string;
                        /** @description as the question expects it */
                        text: string;
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
                            created_at: string;
                            created_by: string;
                            due: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @description of the court or the authority that asks */
                            place: string;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            received: string;
                            /** @description the request, as it was recorded, with what was answered since under `facts` */
                            request: {
                                [key: string]: unknown;
                            };
                            revision: number;
                            /** @enum {string} */
                            state: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn";
                            /** @description what was done, first to last; nothing of it can be changed */
                            steps: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                by: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                note: string | null;
                                /** @description of the request, as it was known then */
                                revision: number;
                                /** @enum {string} */
                                step: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn" | "note" | "revised" | "question-answered";
                            }[];
                            title: string;
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
    "/v1/requests/{id}/memo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What every regime says of it, deadlines, what is still to be answered, the ways through */
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
                            /** @description the memo, as the README of `@carnet/requests` tells */
                            memo: {
                                [key: string]: unknown;
                            };
                            /** @description of the request that the memo is on */
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
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{id}/memo/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The memo as a document; in English where it is not written in the language */
        get: {
            parameters: {
                query?: {
                    format?: "docx" | "pdf";
                    /** @description without it, that of `Accept-Language` */
                    language?: "en" | "zh" | "de";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                /** @description What was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
    "/v1/requests/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Enter a step into its record: what was done, on which day. A closed one takes notes only */
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
                        /**
                         * Format: date
                         * @description a calendar day, YYYY-MM-DD
                         */
                        day?: string;
                        note?: string;
                        /** @enum {string} */
                        step: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn" | "note";
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
                            created_at: string;
                            created_by: string;
                            due: string | null;
                            /** Format: uuid */
                            id: string;
                            /** @description of the court or the authority that asks */
                            place: string;
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            received: string;
                            /** @description the request, as it was recorded, with what was answered since under `facts` */
                            request: {
                                [key: string]: unknown;
                            };
                            revision: number;
                            /** @enum {string} */
                            state: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn";
                            /** @description what was done, first to last; nothing of it can be changed */
                            steps: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                at: string;
                                by: string;
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
                                day: string;
                                note: string | null;
                                /** @description of the request, as it was known then */
                                revision: number;
                                /** @enum {string} */
                                step: "received" | "assessed" | "approval-asked" | "approval-given" | "approval-refused" | "referred" | "answered" | "refused" | "withdrawn" | "note" | "revised" | "question-answered";
                            }[];
                            title: string;
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
    "/v1/standing-approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The standing approvals, newest first, with what was cleared within each */
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
                                bounds: {
                                    /** @description categories that may move; one stands for those below it */
                                    categories: string[];
                                    clearances: number;
                                    people: {
                                        at_most: number;
                                        /** @enum {string} */
                                        per: "clearance" | "month" | "year" | "approval";
                                    };
                                    /** @description names of plans that may be carried out */
                                    plans: string[];
                                    /**
                                     * Format: date
                                     * @description a calendar day, YYYY-MM-DD
                                     */
                                    until: string;
                                };
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
                                revision: number;
                                revoked_at: string | null;
                                used: {
                                    by: string | null;
                                    /**
                                     * Format: date
                                     * @description a calendar day, YYYY-MM-DD
                                     */
                                    day: string;
                                    people: number;
                                    /** @enum {string} */
                                    state: "draft" | "deciding" | "decided" | "approving" | "clearing" | "cleared" | "refused" | "failed";
                                    /** Format: uuid */
                                    transfer: string;
                                }[];
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
        /** Approve beforehand what a declaration describes, within bounds: an agent may clear it, or less of it */
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
                        bounds: {
                            /** @description categories that may move; one stands for those below it */
                            categories: string[];
                            clearances: number;
                            people: {
                                at_most: number;
                                /** @enum {string} */
                                per: "clearance" | "month" | "year" | "approval";
                            };
                            /** @description names of plans that may be carried out */
                            plans: string[];
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            until: string;
                        };
                        /** Format: uuid */
                        declaration: string;
                        revision?: number;
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
    "/v1/standing-approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a standing approval, at once; what is being cleared within it stops before it moves */
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
                                /**
                                 * Format: date
                                 * @description a calendar day, YYYY-MM-DD
                                 */
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
                        /**
                         * Format: date
                         * @description a calendar day, YYYY-MM-DD
                         */
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
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
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
                            /** @description what was found in the data of each leg: names and categories of columns, no value of any */
                            found: {
                                columns: {
                                    category: string | null;
                                    found: string | null;
                                    name: string;
                                }[];
                                leg: string;
                                people: {
                                    high: number;
                                    low: number;
                                };
                            }[];
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
    "/v1/transfers/{id}/clear-within": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Clear within a standing approval; what exceeds it is refused with every bound that is exceeded, and can be chosen for a person to approve */
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
                        /** Format: uuid */
                        standing_approval: string;
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
                                /** @description it can also be a short contract that takes the clauses in by reference */
                                by_reference: boolean;
                                cite: {
                                    en: string;
                                    zh: string;
                                };
                                done: boolean;
                                kind: string;
                                leg: string;
                                /** @description all legs that the document is about */
                                legs: string[];
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
        /** A document of a transfer, filled from what is known, with its gaps marked; in English where it is not written in the language */
        get: {
            parameters: {
                query?: {
                    /** @description a short contract that takes the clauses in by reference */
                    by_reference?: boolean;
                    format?: "docx" | "pdf";
                    /** @description without it, that of `Accept-Language` */
                    language?: "en" | "zh" | "de";
                    /** @description one leg, or several with commas between them; without it, all that the document is about */
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
                /** @description What was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "application/pdf": string;
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
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
                /** @description What was asked for */
                200: {
                    headers: {
                        [name: string]: unknown;
                    };
                    content: {
                        "text/event-stream": string;
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
    "/v1/transfers/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ten rows before and after a plan, which shows values of the data to whoever may choose; pseudonyms are those of no recipient */
        get: {
            parameters: {
                query: {
                    plan_sha256: string;
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
                            legs: {
                                /** @description row by row, a text for each column */
                                after: (string | null)[][];
                                /** @description row by row, a text for each column */
                                before: (string | null)[][];
                                columns: {
                                    change: string | null;
                                    name: string;
                                }[];
                                leg: string;
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
    "/v1/upcoming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What enters into force or ends from a day on, regime by regime, as `carnet regime upcoming` says it */
        get: {
            parameters: {
                query?: {
                    /** @description left out: today */
                    from?: string;
                    regime?: string;
                    /** @description a calendar day, YYYY-MM-DD */
                    until?: string;
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
                            /**
                             * Format: date
                             * @description a calendar day, YYYY-MM-DD
                             */
                            from: string;
                            items: {
                                changes: {
                                    [key: string]: unknown;
                                }[];
                                regime: string;
                            }[];
                            until: string | null;
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
    "/v1/upcoming/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Declarations, newest first, and on which coming days a regime would answer them otherwise. What has moved until then is not counted in */
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
                                /** Format: uuid */
                                id: string;
                                name: string;
                                revision: number;
                                /** @description where a regime answers otherwise on a day than on the day before; empty where none does */
                                turns: {
                                    after: {
                                        /** @description ids of the provisions that apply */
                                        grounds: string[];
                                        /** @enum {string} */
                                        outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                        standing: ("met" | "open" | "failed") | null;
                                    };
                                    before: {
                                        /** @description ids of the provisions that apply */
                                        grounds: string[];
                                        /** @enum {string} */
                                        outcome: "out-of-scope" | "free" | "conditional" | "undetermined" | "prohibited";
                                        standing: ("met" | "open" | "failed") | null;
                                    };
                                    /**
                                     * Format: date
                                     * @description a calendar day, YYYY-MM-DD
                                     */
                                    day: string;
                                    regime: string;
                                }[];
                                /** @description why it cannot be decided under the law as it is loaded: the code of an error */
                                unreadable: string | null;
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
    "/v1/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify a carnet, the proof of an audit event, or a signed regime, by the keys that the caller trusts */
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
                        /** @description SHA-256 of the data beside the carnet */
                        data_sha256?: string;
                        /** @description the did:key that is trusted */
                        issuer?: string;
                        /** @description the verifier key of the ledger that is trusted */
                        log_key?: string;
                        /** @description the file of how the keys of an issuer and of its ledger came after one another: followed from `issuer` and `log_key` alone */
                        successions?: string;
                        /** @description the file, as it is */
                        text: string;
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
                            checks: {
                                [key: string]: unknown;
                            }[];
                            event: {
                                [key: string]: unknown;
                            } | null;
                            issuer: string | null;
                            /** @enum {string} */
                            of: "carnet" | "event" | "release";
                            ok: boolean;
                            record: {
                                [key: string]: unknown;
                            } | null;
                            release: {
                                [key: string]: unknown;
                            } | null;
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
                                events: ("transfer.decided" | "transfer.approval-needed" | "transfer.cleared" | "transfer.failed" | "obligation.due" | "obligation.overdue" | "counter.near" | "law.changed" | "filing.moved" | "withdrawal.notice")[];
                                /** Format: uuid */
                                id: string;
                                label: string;
                                recipient: string | null;
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
                        events: ("transfer.decided" | "transfer.approval-needed" | "transfer.cleared" | "transfer.failed" | "obligation.due" | "obligation.overdue" | "counter.near" | "law.changed" | "filing.moved" | "withdrawal.notice")[];
                        label?: string;
                        /** @description whose endpoint it is: an identifier, or its name in declarations; with the event withdrawal.notice alone */
                        recipient?: string;
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
                            events: ("transfer.decided" | "transfer.approval-needed" | "transfer.cleared" | "transfer.failed" | "obligation.due" | "obligation.overdue" | "counter.near" | "law.changed" | "filing.moved" | "withdrawal.notice")[];
                            /** Format: uuid */
                            id: string;
                            label: string;
                            recipient: string | null;
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
                            events: ("transfer.decided" | "transfer.approval-needed" | "transfer.cleared" | "transfer.failed" | "obligation.due" | "obligation.overdue" | "counter.near" | "law.changed" | "filing.moved" | "withdrawal.notice")[];
                            /** Format: uuid */
                            id: string;
                            label: string;
                            recipient: string | null;
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
    "/v1/withdrawal-notices/look": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Read the notice of a withdrawal that was sent to you */
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
                        /** @description what stands behind # in the link */
                        secret: string;
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
                            deliveries: {
                                /**
                                 * Format: date-time
                                 * @description RFC 3339, universal time
                                 */
                                cleared_at: string;
                                column: string | null;
                                /** @description as it stands in the carnet */
                                entry: string;
                                file: string | null;
                                /** @enum {string} */
                                form: "as-it-is" | "pseudonym" | "changed" | "left-out" | "unknown";
                                index: number;
                                leg: string;
                                /** @description as delivered: the identifier, or pseudonyms of which one stands in the file */
                                values: string[];
                            }[];
                            /** @enum {string} */
                            does: "withdraw" | "consent-again";
                            /** Format: uuid */
                            id: string;
                            /**
                             * Format: date-time
                             * @description RFC 3339, universal time
                             */
                            made_at: string;
                            organisation: string | null;
                            provisions: {
                                cite: {
                                    en: string;
                                    zh: string;
                                };
                                regime: {
                                    en: string;
                                    zh: string;
                                };
                                source: string;
                            }[];
                            recipient: string;
                            /** @enum {string} */
                            state: "waiting" | "sent" | "received" | "done" | "refused";
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
    "/v1/withdrawal-notices/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a notice: received, done, or refused with the reason; after done and refused the link opens nothing any more */
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
                         * Format: date
                         * @description a calendar day, YYYY-MM-DD
                         */
                        day?: string;
                        /** @description why it is refused */
                        reason?: string;
                        /** @description what stands behind # in the link */
                        secret: string;
                        /** @enum {string} */
                        state: "received" | "done" | "refused";
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
                            /** @enum {string} */
                            state: "waiting" | "sent" | "received" | "done" | "refused";
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
