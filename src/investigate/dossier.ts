import type { QuotedRecord } from '../extracts/read.ts';
import type { Language } from '../messages/index.ts';
import type { Network } from '../networks/network.ts';
import type { Coverage } from '../patterns/coverage.ts';
import type { Confidence, SubjectKind } from '../patterns/pattern.ts';
import type { Finding, NearMissLine } from '../reports/report.ts';

/** Somebody or something as a dossier shows it; ids as in reports. */
export interface Named {
  kind: SubjectKind;
  id: string;
  /** In full, namesakes told apart: 'Ana Voorbeeld (b. 1980-01-02)'. */
  name: string;
}

/** Where something stands, and the record itself: cells by the file's own column names. Null where the file cannot be quoted. */
export interface Place {
  file: string;
  record: number;
  quoted: QuotedRecord['cells'] | null;
}

/** What a signal is held to be. */
export interface Who {
  kind: SubjectKind | 'network' | 'record';
  id: string;
  name: string;
  /** How sure that is. */
  sure: string;
  /** What the extracts say it is: form, start, state, activities. */
  facts: string[];
}

/** One statement of the extracts. `code` and `values` are the same in every language; `says` is the sentence. */
export interface Line {
  code: string;
  values: Readonly<Record<string, string | number>>;
  says: string;
  /** When it was true. */
  date: string | null;
  until: string | null;
  /** When it could be known: the day of publication or deposit. */
  known: string | null;
  confidence: Confidence | null;
  source: Place | null;
}

/** Somebody near the subject. A hub is named and not followed. */
export interface Neighbour extends Named {
  step: 1 | 2;
  how: string;
  /** Through whom, at the second step. */
  via: string | null;
  /** Companies that share it, where they are too many to be followed. */
  hub: number | null;
}

/** A collapse, and everybody who controlled the company in the 60 months before. */
export interface CollapseStory {
  company: Named;
  day: string;
  kind: string;
  controllers: {
    person: Named;
    how: string;
    from: string | null;
    until: string | null;
    companies: (Named & { collapsed: string | null })[];
  }[];
}

export interface PlaceFacts {
  place: Named;
  owners: { owner: Named; parcel: string; since: string | null }[];
  licences: { activity: string; status: string; day: string | null; company: Named | null }[];
}

/** Whom to call, with the reason and the question to put. */
export interface Call {
  partner: string;
  reason: string;
  question: string;
}

/** All that the extracts hold on one signal. */
export interface Dossier {
  schemaVersion: 1;
  signal: string;
  asOf: string;
  language: Language;
  country: string;
  who: Who;
  /** The record that was asked for, where the signal is one. */
  record: Place | null;
  timeline: Line[];
  around: Neighbour[];
  findings: Finding[];
  networks: Network[];
  nearMisses: NearMissLine[];
  /** Patterns that could not be evaluated, or only partly. */
  blind: Coverage[];
  collapses: CollapseStory[];
  places: PlaceFacts[];
  /** Whether any extract holds licences. */
  knowsLicences: boolean;
  steps: string[];
  calls: Call[];
}

/** Who a name could be: the answer where a signal means several. */
export interface Candidates {
  schemaVersion: 1;
  signal: string;
  language: Language;
  candidates: (Named & { likeness: number })[];
}
