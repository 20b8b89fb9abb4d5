import type { InferOutput } from 'valibot';
import type { roadmapSchema } from './schema.js';
type DeepReadonly<T> = T extends object ? {
    readonly [K in keyof T]: DeepReadonly<T[K]>;
} : T;
/** A roadmap that has passed the check of its schema. Everything behind the loader takes it for granted. */
export type Roadmap = DeepReadonly<InferOutput<typeof roadmapSchema>>;
export type Phase = Roadmap['phases'][number];
export type Topic = Phase['topics'][number];
export type Tool = NonNullable<Phase['tools']>[number];
export type Level = Roadmap['levels'][number];
export type Duration = Phase['duration'];
export type Promo = NonNullable<Roadmap['promo']>;
export type Faq = NonNullable<Roadmap['faq']>;
export type Question = Faq['items'][number];
export {};
