/** “Answer”: only plain HTML says it, so it is in none of the files that pages load. */
export declare const answerIn: (locale: string) => string;
