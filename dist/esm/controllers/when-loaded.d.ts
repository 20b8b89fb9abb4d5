/** Uses what is loaded on demand as soon as it is there; what it is for is not done without it. */
export declare const whenLoaded: <Loaded>(loading: Promise<Loaded>, use: (loaded: Loaded) => unknown) => void;
