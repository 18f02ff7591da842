import type { JSX } from 'preact';
import { say } from '../i18n.js';
import { connection } from '../live/stream.js';
import { viewpoint } from '../route.js';

/** Notices above the page: the connection is lost, or the page shows the live state although a past state is chosen. */
export function Banners({ isOfNow }: { readonly isOfNow: boolean }): JSX.Element | null {
  const { at, report } = viewpoint.value;
  const isAway = at !== undefined || report !== undefined;
  return (
    <>
      {connection.value === 'lost' && (
        <div class="banner" role="status">
          {say('connectionLost')}
        </div>
      )}
      {isAway && isOfNow && (
        <div class="banner" role="status">
          {say('showsPresent')}
        </div>
      )}
    </>
  );
}
