/** Whether the browser can say when it is free. */
export declare const canWait: () => boolean;
/** Runs something when the browser has nothing more urgent to do. */
export declare const whenFree: (run: () => void) => void;
