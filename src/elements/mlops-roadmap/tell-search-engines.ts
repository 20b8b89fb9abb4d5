import type { DescribedHost } from './structured-data.js';
import { settleBy } from '../../controllers/when-loaded.js';

/** Keeps the structured data of an element as the element is, from now on; hardly any page asks for them. */
export const tellSearchEngines = (host: DescribedHost): void => {
  settleBy(host, import('./structured-data.js'));
};
