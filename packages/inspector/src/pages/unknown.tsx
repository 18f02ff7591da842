import type { JSX } from 'preact';
import { say } from '../i18n.js';
import { addressOf } from '../route.js';

/** The page for an address that names no page. */
export function Unknown(): JSX.Element {
  return (
    <div class="page">
      <div class="page-inner">
        <h1 class="page-title">{say('unknownPage')}</h1>
        <p>
          <a href={addressOf('overview')}>{say('overview')}</a>
        </p>
      </div>
    </div>
  );
}
