import * as v from 'valibot';
/** The one declaration of a roadmap: its types, its run-time check and its JSON Schema come from here. */
export declare const roadmapSchema: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    $schema: v.OptionalSchema<v.StringSchema<"text">, undefined>;
    id: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"an id of letters, digits, \"-\" and \"_\", a letter first,">, v.RegexAction<string, "an id of letters, digits, \"-\" and \"_\", a letter first,">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>, v.DescriptionAction<string, "Progress is kept under this id: never change it.">]>;
    lang: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"a language such as en or pt-BR">, v.RegexAction<string, "a language such as en or pt-BR">, v.DescriptionAction<string, "Language of the content, such as en or pt-BR, for those who have it read aloud.">]>, undefined>;
    category: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>, undefined>;
    title: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
    summary: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>, undefined>;
    updated: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"YYYY, YYYY-MM or YYYY-MM-DD">, v.RegexAction<string, "YYYY, YYYY-MM or YYYY-MM-DD">, v.DescriptionAction<string, "When the content was last true: YYYY, YYYY-MM or YYYY-MM-DD.">]>, undefined>;
    parent: v.OptionalSchema<v.ObjectSchema<{
        title: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
        url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"http, https, mailto or a relative address">, v.CheckAction<string, "http, https, mailto or a relative address">, v.TransformAction<string, string>, v.DescriptionAction<string, "http, https, mailto or a relative address.">]>, undefined>;
    }, "an object">, undefined>;
    duration: v.OptionalSchema<v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"ongoing", undefined>, v.SchemaWithPipe<readonly [v.ObjectSchema<{
        min: v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1 to 999">, v.IntegerAction<number, "a whole number from 1 to 999">, v.MinValueAction<number, 1, "a whole number from 1 to 999">, v.MaxValueAction<number, 999, "a whole number from 1 to 999">]>;
        max: v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1 to 999">, v.IntegerAction<number, "a whole number from 1 to 999">, v.MinValueAction<number, 1, "a whole number from 1 to 999">, v.MaxValueAction<number, 999, "a whole number from 1 to 999">]>;
        unit: v.PicklistSchema<["week", "month"], "\"week\" or \"month\"">;
    }, "an object">, v.CheckAction<{
        min: number;
        max: number;
        unit: "week" | "month";
    }, "a min that is no more than the max">]>], "\"ongoing\" or an object with min, max and unit">, v.DescriptionAction<"ongoing" | {
        min: number;
        max: number;
        unit: "week" | "month";
    }, "A range of weeks or months, or \"ongoing\".">]>, undefined>;
    levels: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        id: v.SchemaWithPipe<readonly [v.StringSchema<"an id of letters, digits, \"-\" and \"_\", a letter first,">, v.RegexAction<string, "an id of letters, digits, \"-\" and \"_\", a letter first,">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>;
        name: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
    }, "an object">, "a list">, v.MinLengthAction<{
        id: string;
        name: string;
    }[], 1, "at least one level">, v.MaxLengthAction<{
        id: string;
        name: string;
    }[], 8, "no more than 8 levels, the colours that can be told apart,">]>;
    phases: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        id: v.SchemaWithPipe<readonly [v.StringSchema<"an id of letters, digits, \"-\" and \"_\", a letter first,">, v.RegexAction<string, "an id of letters, digits, \"-\" and \"_\", a letter first,">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>;
        title: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
        tagline: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>, undefined>;
        level: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"an id of letters, digits, \"-\" and \"_\", a letter first,">, v.RegexAction<string, "an id of letters, digits, \"-\" and \"_\", a letter first,">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>, v.DescriptionAction<string, "Id of one of the levels.">]>;
        duration: v.SchemaWithPipe<readonly [v.UnionSchema<[v.LiteralSchema<"ongoing", undefined>, v.SchemaWithPipe<readonly [v.ObjectSchema<{
            min: v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1 to 999">, v.IntegerAction<number, "a whole number from 1 to 999">, v.MinValueAction<number, 1, "a whole number from 1 to 999">, v.MaxValueAction<number, 999, "a whole number from 1 to 999">]>;
            max: v.SchemaWithPipe<readonly [v.NumberSchema<"a whole number from 1 to 999">, v.IntegerAction<number, "a whole number from 1 to 999">, v.MinValueAction<number, 1, "a whole number from 1 to 999">, v.MaxValueAction<number, 999, "a whole number from 1 to 999">]>;
            unit: v.PicklistSchema<["week", "month"], "\"week\" or \"month\"">;
        }, "an object">, v.CheckAction<{
            min: number;
            max: number;
            unit: "week" | "month";
        }, "a min that is no more than the max">]>], "\"ongoing\" or an object with min, max and unit">, v.DescriptionAction<"ongoing" | {
            min: number;
            max: number;
            unit: "week" | "month";
        }, "A range of weeks or months, or \"ongoing\".">]>;
        topics: v.ArraySchema<v.ObjectSchema<{
            id: v.SchemaWithPipe<readonly [v.StringSchema<"an id of letters, digits, \"-\" and \"_\", a letter first,">, v.RegexAction<string, "an id of letters, digits, \"-\" and \"_\", a letter first,">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>;
            title: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
            detail: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>, undefined>;
            url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"http, https, mailto or a relative address">, v.CheckAction<string, "http, https, mailto or a relative address">, v.TransformAction<string, string>, v.DescriptionAction<string, "http, https, mailto or a relative address.">]>, undefined>;
            aliases: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"an id of letters, digits, \"-\" and \"_\", a letter first,">, v.RegexAction<string, "an id of letters, digits, \"-\" and \"_\", a letter first,">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>, "a list">, v.DescriptionAction<string[], "Earlier ids of this topic: progress kept under them counts.">]>, undefined>;
        }, "an object">, "a list">;
        tools: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            name: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
            url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"http, https, mailto or a relative address">, v.CheckAction<string, "http, https, mailto or a relative address">, v.TransformAction<string, string>, v.DescriptionAction<string, "http, https, mailto or a relative address.">]>, undefined>;
        }, "an object">, "a list">, undefined>;
    }, "an object">, "a list">, v.MinLengthAction<{
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
    }[], 1, "at least one phase">]>;
    promo: v.OptionalSchema<v.ObjectSchema<{
        announcement: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
        category: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
        title: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
        text: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
        action: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
        url: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"http, https, mailto or a relative address">, v.CheckAction<string, "http, https, mailto or a relative address">, v.TransformAction<string, string>, v.DescriptionAction<string, "http, https, mailto or a relative address.">]>, undefined>;
    }, "an object">, undefined>;
    faq: v.OptionalSchema<v.ObjectSchema<{
        title: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
        summary: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>, undefined>;
        items: v.ArraySchema<v.ObjectSchema<{
            id: v.SchemaWithPipe<readonly [v.StringSchema<"an id of letters, digits, \"-\" and \"_\", a letter first,">, v.RegexAction<string, "an id of letters, digits, \"-\" and \"_\", a letter first,">, v.DescriptionAction<string, "Stable name: a letter, then letters, digits, \"-\" or \"_\".">]>;
            question: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
            answer: v.SchemaWithPipe<readonly [v.StringSchema<"text">, v.NonEmptyAction<string, "some text">, v.DescriptionAction<string, string>]>;
        }, "an object">, "a list">;
    }, "an object">, undefined>;
}, "an object">, v.TitleAction<{
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
