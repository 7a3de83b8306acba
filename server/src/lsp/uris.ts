/** The path of a URI as people read it. One that was not encoded as it should be is taken as it stands. */
export function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch (error) {
    if (error instanceof URIError) return uri;
    throw error;
  }
}

/** A file's name without folders and ending. */
export const fileName = (uri: string): string => decoded(uri.slice(uri.lastIndexOf('/') + 1)).replace(/\.\w+$/, '');

/** The same for URIs of one file, whichever characters the one who wrote it found worth encoding. */
export const uriKey = (uri: string): string =>
  decoded(uri).replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());

/** Whether a file lies below a folder; every file lies below no folder in particular. */
export const isBelow = (uri: string, folder: string | undefined): boolean =>
  folder === undefined || uriKey(uri).startsWith(`${uriKey(folder).replace(/\/$/, '')}/`);
