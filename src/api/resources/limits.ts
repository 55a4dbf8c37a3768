/** The tiers' limits in the API's own words: tier -> category -> "10 requests per 60 seconds". */
export type ApiLimits = Readonly<Record<string, Readonly<Record<string, string>>>>;
