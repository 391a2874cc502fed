// Begins every change: one writer at a time holds this node, and the revision goes up by one.
// change is the id of this change, by which a repetition after a lost answer is recognised.
MERGE (s:DiplographStore {id: 'store'})
ON CREATE SET s.version = $version, s.revision = 0, s.change = ''
SET s.change = s.change
RETURN s.version AS version, s.revision AS revision, s.change AS change
