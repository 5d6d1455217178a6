import { describe, expect, it } from 'vitest';
import { QUESTIONS, readAssumption } from './assumptions';
import { ASSUMED } from './unknowns';

describe('an answer to an open question, as people type it', () => {
  it('is there for every question', () => {
    expect([...QUESTIONS].sort()).toEqual(Object.keys(ASSUMED).sort());
  });

  it('is a word, a number, a yes or no, or several of them', () => {
    expect(readAssumption('emptyExport=no file')).toEqual({ emptyExport: 'no file' });
    expect(readAssumption('readSeconds=2')).toEqual({ readSeconds: 2 });
    expect(readAssumption('unsatisfiableRange=200')).toEqual({ unsatisfiableRange: 200 });
    expect(readAssumption('finalLineFeed=false')).toEqual({ finalLineFeed: false });
    expect(readAssumption('unknownExportCode=1013')).toEqual({ unknownExportCode: '1013' });
    const activityTypeIds = { mergeLeads: 40, removeFromList: 41 };
    expect(readAssumption(`activityTypeIds=${JSON.stringify(activityTypeIds)}`)).toEqual({ activityTypeIds });
  });

  it('is refused with the names, or the values, that there are', () => {
    expect(() => readAssumption('nothing=1')).toThrow(/queryToken, unknownFieldInSync/);
    expect(() => readAssumption('rateWindow=round')).toThrow(/"sliding"\|"fixed"/);
  });
});
