import { useEffect, useState } from 'react';
import { siteData } from '../../stores/site-data.ts';

export interface Fetched<T> {
  readonly data: T | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * Data made at build, as a component needs it.
 * @param path from the root of the edition; null fetches nothing
 */
export function useSiteData<T>(path: string | null): Fetched<T> {
  const [found, setFound] = useState<{ path: string; data: T | null } | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (path === null) return;
    let wanted = true;
    const tell = (data: T | null): void => {
      if (wanted) setFound({ path, data });
    };
    siteData<T>(path).then(tell, () => {
      tell(null);
    });
    return () => {
      wanted = false;
    };
  }, [path, tries]);
  const own = found?.path === path ? found : null;
  return {
    data: own?.data ?? null,
    failed: own !== null && own.data === null,
    retry: () => {
      setFound(null);
      setTries(tries + 1);
    },
  };
}
