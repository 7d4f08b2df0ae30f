import { NoDocuments } from './lrs.ts';
import type { ResumeDocument } from './resume-document.ts';

/**
 * Some stores take statements and keep no documents, some keys may not read them: then a launch goes on from what this
 * device has. Where a document was read or written once, a refusal is a failure like any other.
 * @throws PlatformError where it cannot be read for another reason
 */
export async function optionalDocument(opening: Promise<ResumeDocument>): Promise<ResumeDocument> {
  const document = await opening.catch((error: unknown) => {
    if (error instanceof NoDocuments) return null;
    throw error;
  });
  let isKept = document !== null;
  let isProven = document?.before != null;
  return {
    before: document?.before ?? null,
    isKept: () => isKept,
    save: async (snapshot, told) => {
      if (!isKept) return;
      try {
        await document?.save(snapshot, told);
        isProven = true;
      } catch (error) {
        if (isProven || !(error instanceof NoDocuments)) throw error;
        isKept = false;
      }
    },
    depart: (snapshot, told, reserve) => {
      if (isKept) document?.depart(snapshot, told, reserve);
    },
  };
}
