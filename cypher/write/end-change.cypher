// Ends every change.
MATCH (s:DiplographStore {id: 'store'})
SET s.revision = s.revision + 1, s.change = $change
