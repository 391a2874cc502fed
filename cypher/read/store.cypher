// The store's own record: format version and number of changes.
MATCH (s:DiplographStore {id: 'store'})
RETURN s.version AS version, s.revision AS revision
