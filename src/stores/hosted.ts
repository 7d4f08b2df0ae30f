/** @returns whether a learning platform says whose record this is; known once the record is ready */
export function isHosted(): boolean {
  return document.documentElement.dataset['hosted'] !== undefined;
}
