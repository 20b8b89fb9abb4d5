/** What the page in a frame tells the page around it. */
export interface HeightMessage {
    readonly type: 'mlops-roadmap:height';
    /** Of what is agreed here, not of the package. */
    readonly version: 1;
    /** CSS pixels. */
    readonly height: number;
}
/** What the page around a frame asks it, to be told again. */
export interface MeasureMessage {
    readonly type: 'mlops-roadmap:measure';
    readonly version: 1;
}
export declare const heightMessage: (height: number) => HeightMessage;
export declare const measureMessage: MeasureMessage;
/** The height that a message tells; undefined for any other message, and for what is no height of a frame. */
export declare const heightIn: (message: unknown) => number | undefined;
/** Whether a message asks for the height. */
export declare const asksForHeight: (message: unknown) => boolean;
