import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import * as fc from 'fast-check';
import { safeUrl } from '../../src/model/safe-url.js';
import { anyAddress } from './addresses.js';
import { holds } from './holds.js';
import { anyText } from './values.js';

const bases = ['https://example.com/a/b?c#d', 'http://localhost:8080/', 'https://[::1]/x/'];

describe('safeUrl', () => {
  it('lets nothing through that leads anywhere but to http, https or mail', (context) => {
    let [kept, refused] = [0, 0];
    holds(
      context,
      fc.property(fc.oneof({ weight: 8, arbitrary: anyAddress }, anyText, fc.webUrl()), (url) => {
        const safe = safeUrl(url);
        if (safe === undefined) {
          refused += 1;
          return;
        }
        kept += 1;
        // What is written is what was tested, and stays as it is when it is tested again.
        assert.equal(safeUrl(safe), safe);
        assert.doesNotMatch(safe, /[\p{Z}\p{Cc}\p{Cf}]/u);
        // Some readers pass over what cannot be seen.
        for (const base of bases) {
          // What is written can be parsed; what was given need not be.
          const given = [url, url.replace(/[\p{Z}\p{C}]/gu, '')].filter((form) =>
            URL.canParse(form, base),
          );
          for (const form of [safe, ...given])
            assert.match(new URL(form, base).protocol, /^(https?|mailto):$/, JSON.stringify(form));
        }
      }),
    );
    context.diagnostic(`${String(kept)} kept, ${String(refused)} refused`);
    assert.ok(kept > 0 && refused > 0);
  });

  it('lets every address of the web through', (context) => {
    const address = fc.webUrl({ withFragments: true, withQueryParameters: true });
    holds(
      context,
      fc.property(address, (url) => {
        assert.equal(safeUrl(url), url);
      }),
    );
  });
});
