import * as v from 'valibot';
/** The one declaration of a roadmap: its types, its run-time check and its JSON Schema come from here. */
export declare const roadmapSchema: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly $schema: v.OptionalSchema<v.StringSchema<undefined>, undefined>;
    readonly id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Invalid id: Expected a letter, then letters, digits, \"-\" or \"_\"">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>, v.DescriptionAction<string, "Progress is kept under this id: never change it.">]>;
    readonly lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Invalid language: Expected a tag such as en or pt-BR">, v.DescriptionAction<string, "Language of the content, such as en or pt-BR, for those who have it read aloud.">]>, undefined>;
    readonly category: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>, undefined>;
    readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
    readonly summary: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>, undefined>;
    readonly updated: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Invalid date: Expected YYYY, YYYY-MM or YYYY-MM-DD">, v.DescriptionAction<string, "When the content was last true: YYYY, YYYY-MM or YYYY-MM-DD.">]>, undefined>;
    readonly parent: v.OptionalSchema<v.ObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "Invalid URL: Expected http, https, mailto or a relative address">, v.DescriptionAction<string, "http, https, mailto or a relative address.">]>, undefined>;
    }, undefined>, undefined>;
    readonly duration: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"ongoing", undefined>, v.SchemaWithPipe<readonly [v.ObjectSchema<{
        readonly min: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>, v.MaxValueAction<number, 999, undefined>]>;
        readonly max: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>, v.MaxValueAction<number, 999, undefined>]>;
        readonly unit: v.PicklistSchema<["week", "month"], undefined>;
    }, undefined>, v.CheckAction<{
        min: number;
        max: number;
        unit: "week" | "month";
    }, "Invalid range: Expected min to be no more than max">]>], "Invalid duration: Expected \"ongoing\" or { min, max, unit }, the unit being \"week\" or \"month\"">, v.DescriptionAction<"ongoing" | {
        min: number;
        max: number;
        unit: "week" | "month";
    }, "A range of weeks or months, or \"ongoing\".">]>, undefined>;
    readonly levels: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Invalid id: Expected a letter, then letters, digits, \"-\" or \"_\"">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        name: string;
    }[], 1, "Invalid list: Expected at least one">, v.MaxLengthAction<{
        id: string;
        name: string;
    }[], 8, "Invalid list: Expected no more than 8 levels, the colours that can be told apart">]>;
    readonly phases: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Invalid id: Expected a letter, then letters, digits, \"-\" or \"_\"">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
        readonly tagline: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>, undefined>;
        readonly level: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Invalid id: Expected a letter, then letters, digits, \"-\" or \"_\"">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>, v.DescriptionAction<string, "Id of one of the levels.">]>;
        readonly duration: v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"ongoing", undefined>, v.SchemaWithPipe<readonly [v.ObjectSchema<{
            readonly min: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>, v.MaxValueAction<number, 999, undefined>]>;
            readonly max: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.IntegerAction<number, undefined>, v.MinValueAction<number, 1, undefined>, v.MaxValueAction<number, 999, undefined>]>;
            readonly unit: v.PicklistSchema<["week", "month"], undefined>;
        }, undefined>, v.CheckAction<{
            min: number;
            max: number;
            unit: "week" | "month";
        }, "Invalid range: Expected min to be no more than max">]>], "Invalid duration: Expected \"ongoing\" or { min, max, unit }, the unit being \"week\" or \"month\"">, v.DescriptionAction<"ongoing" | {
            min: number;
            max: number;
            unit: "week" | "month";
        }, "A range of weeks or months, or \"ongoing\".">]>;
        readonly topics: v.ArraySchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Invalid id: Expected a letter, then letters, digits, \"-\" or \"_\"">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>;
            readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
            readonly detail: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>, undefined>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "Invalid URL: Expected http, https, mailto or a relative address">, v.DescriptionAction<string, "http, https, mailto or a relative address.">]>, undefined>;
            readonly aliases: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Invalid id: Expected a letter, then letters, digits, \"-\" or \"_\"">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>, undefined>, v.DescriptionAction<string[], "Earlier ids of this topic: progress kept under them counts.">]>, undefined>;
        }, undefined>, undefined>;
        readonly tools: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
            readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "Invalid URL: Expected http, https, mailto or a relative address">, v.DescriptionAction<string, "http, https, mailto or a relative address.">]>, undefined>;
        }, undefined>, undefined>, undefined>;
    }, undefined>, undefined>, v.MinLengthAction<{
        id: string;
        title: string;
        tagline?: string | undefined;
        level: string;
        duration: "ongoing" | {
            min: number;
            max: number;
            unit: "week" | "month";
        };
        topics: {
            id: string;
            title: string;
            detail?: string | undefined;
            url?: string | undefined;
            aliases?: string[] | undefined;
        }[];
        tools?: {
            name: string;
            url?: string | undefined;
        }[] | undefined;
    }[], 1, "Invalid list: Expected at least one">]>;
    readonly promo: v.OptionalSchema<v.ObjectSchema<{
        readonly announcement: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
        readonly category: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
        readonly text: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
        readonly action: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
        readonly url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.CheckAction<string, "Invalid URL: Expected http, https, mailto or a relative address">, v.DescriptionAction<string, "http, https, mailto or a relative address.">]>, undefined>;
    }, undefined>, undefined>;
    readonly faq: v.OptionalSchema<v.ObjectSchema<{
        readonly title: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
        readonly summary: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>, undefined>;
        readonly items: v.ArraySchema<v.ObjectSchema<{
            readonly id: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.RegexAction<string, "Invalid id: Expected a letter, then letters, digits, \"-\" or \"_\"">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>;
            readonly question: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
            readonly answer: v.SchemaWithPipe<readonly [v.StringSchema<undefined>, v.NonEmptyAction<string, "Invalid text: Expected some but received none">, v.DescriptionAction<string, string>]>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>, v.TitleAction<{
    $schema?: string | undefined;
    id: string;
    lang?: string | undefined;
    category?: string | undefined;
    title: string;
    summary?: string | undefined;
    updated?: string | undefined;
    parent?: {
        title: string;
        url?: string | undefined;
    } | undefined;
    duration?: "ongoing" | {
        min: number;
        max: number;
        unit: "week" | "month";
    } | undefined;
    levels: {
        id: string;
        name: string;
    }[];
    phases: {
        id: string;
        title: string;
        tagline?: string | undefined;
        level: string;
        duration: "ongoing" | {
            min: number;
            max: number;
            unit: "week" | "month";
        };
        topics: {
            id: string;
            title: string;
            detail?: string | undefined;
            url?: string | undefined;
            aliases?: string[] | undefined;
        }[];
        tools?: {
            name: string;
            url?: string | undefined;
        }[] | undefined;
    }[];
    promo?: {
        announcement: string;
        category: string;
        title: string;
        text: string;
        action: string;
        url?: string | undefined;
    } | undefined;
    faq?: {
        title: string;
        summary?: string | undefined;
        items: {
            id: string;
            question: string;
            answer: string;
        }[];
    } | undefined;
}, "Roadmap">, v.DescriptionAction<{
    $schema?: string | undefined;
    id: string;
    lang?: string | undefined;
    category?: string | undefined;
    title: string;
    summary?: string | undefined;
    updated?: string | undefined;
    parent?: {
        title: string;
        url?: string | undefined;
    } | undefined;
    duration?: "ongoing" | {
        min: number;
        max: number;
        unit: "week" | "month";
    } | undefined;
    levels: {
        id: string;
        name: string;
    }[];
    phases: {
        id: string;
        title: string;
        tagline?: string | undefined;
        level: string;
        duration: "ongoing" | {
            min: number;
            max: number;
            unit: "week" | "month";
        };
        topics: {
            id: string;
            title: string;
            detail?: string | undefined;
            url?: string | undefined;
            aliases?: string[] | undefined;
        }[];
        tools?: {
            name: string;
            url?: string | undefined;
        }[] | undefined;
    }[];
    promo?: {
        announcement: string;
        category: string;
        title: string;
        text: string;
        action: string;
        url?: string | undefined;
    } | undefined;
    faq?: {
        title: string;
        summary?: string | undefined;
        items: {
            id: string;
            question: string;
            answer: string;
        }[];
    } | undefined;
}, "A learning roadmap for <mlops-roadmap>, <roadmap-phase> and <roadmap-faq>.">]>;
