import { type TemplateResult } from 'lit';
import type { Roadmap } from '../model/roadmap.js';
import type { OverviewView } from './overview.js';
/**
 * The strip of a roadmap with too many phases for their numbers: what a segment is, its label says alone. Who goes by keyboard
 * is spared as many stops before everything else: what segments lead to comes below anyway.
 */
export declare const denseOverviewView: (view: OverviewView) => TemplateResult;
/** Gives the view for a strip that has no room for numbers; undefined if the usual view fits. */
export declare const overviewOf: ({ phases }: Roadmap) => typeof denseOverviewView | undefined;
