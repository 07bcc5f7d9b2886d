/** Why the tables of a configuration cannot be asked. */
export type TableFault =
  'noConfiguration' | 'noProspects' | 'severalProspects' | 'noActivities' | 'noId' | 'noProspect';

/** What shapes cannot tell, because they are of many prospects at once. */
export type NotInShapes = 'history' | 'unit' | 'reps' | 'money' | 'words' | 'single';

/** What can be wrong with the text of shapes. */
export type OddShapes =
  'noColumn' | 'notMade' | 'several' | 'noNumber' | 'noForm' | 'noRow' | 'noLog';
