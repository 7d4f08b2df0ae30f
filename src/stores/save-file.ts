/**
 * Hands a text to the browser as a file.
 * @param type media type
 */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has to have read it first.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
