import type { AllWords } from './words.js';
export declare const words: AllWords;
