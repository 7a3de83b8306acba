import { Disposable } from 'vscode';
import { provideConvertedDocuments } from './converted-documents';
import { markDoubtfulPlaces } from './doubtful-marks';
import { offerPlaceActions } from './place-actions';
import { provideSummary } from './summary';
import type { NameTools } from './person-names';

/** What conversion offers beside its commands: documents to look at, marks in the text, actions on them. */
export const offerConversions = (tools: NameTools): Disposable =>
  Disposable.from(
    provideConvertedDocuments(tools.server),
    provideSummary(),
    offerPlaceActions(tools),
    markDoubtfulPlaces(tools.conversions),
  );
