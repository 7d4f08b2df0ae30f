import type { PackageScope } from '../domain/report/scope.ts';
import { loadPreferences, setPreference } from '../stores/preferences.ts';
import { cmi5Platform } from './cmi5.ts';
import { launch } from './launch.ts';
import { connectOnlyTo } from './narrow-policy.ts';
import type { Platform } from './platform.ts';
import { xapiPlatform } from './xapi.ts';

/** cmi5 has an address from which to fetch a token; a launch of plain xAPI brings its own. */
function connect({ kind }: PackageScope): Promise<Platform | null> {
  const { searchParams } = new URL(location.href);
  const surroundings = { address: location.href, now: () => Date.now(), narrow: connectOnlyTo };
  if (searchParams.has('fetch'))
    return cmi5Platform({ ...surroundings, tab: tabStorage(), sound }, kind === 'module');
  if (searchParams.has('auth')) return xapiPlatform(surroundings);
  return Promise.resolve(null);
}

/** A browser may refuse it in the frame of another site: then the page cannot be loaded again in the same session. */
function tabStorage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return sessionStorage;
  } catch {
    return { getItem: () => null, setItem: () => undefined };
  }
}

function sound(isOn: boolean): void {
  loadPreferences();
  setPreference({ sound: isOn });
}

launch(connect);
