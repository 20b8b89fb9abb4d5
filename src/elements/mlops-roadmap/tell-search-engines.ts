import type { DescribedHost } from './structured-data.js';
import { whenLoaded } from '../../controllers/when-loaded.js';

/** Keeps the structured data of an element as the element is, from now on; hardly any page asks for them. */
export const tellSearchEngines = (host: DescribedHost): void => {
  whenLoaded(import('./structured-data.js'), ({ settle }) => {
    settle(host);
  });
};
