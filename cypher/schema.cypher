// Constraints and indexes, made from graph/model.ts by cypher/schema.ts. Runs on Neo4j and on the embedded engine.
// After a change of the registry: npx tsx test/cypher/write-schema.ts

CREATE CONSTRAINT diplograph_person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_person_id_index IF NOT EXISTS FOR (n:Person) ON (n.id);

CREATE CONSTRAINT diplograph_state_id IF NOT EXISTS FOR (n:State) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_state_id_index IF NOT EXISTS FOR (n:State) ON (n.id);

CREATE CONSTRAINT diplograph_organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_organization_id_index IF NOT EXISTS FOR (n:Organization) ON (n.id);

CREATE CONSTRAINT diplograph_place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_place_id_index IF NOT EXISTS FOR (n:Place) ON (n.id);

CREATE CONSTRAINT diplograph_meeting_id IF NOT EXISTS FOR (n:Meeting) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_meeting_id_index IF NOT EXISTS FOR (n:Meeting) ON (n.id);
CREATE INDEX diplograph_meeting_status_index IF NOT EXISTS FOR (n:Meeting) ON (n.status);
CREATE INDEX diplograph_meeting_date_index IF NOT EXISTS FOR (n:Meeting) ON (n.date);

CREATE CONSTRAINT diplograph_agreement_id IF NOT EXISTS FOR (n:Agreement) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_agreement_id_index IF NOT EXISTS FOR (n:Agreement) ON (n.id);
CREATE INDEX diplograph_agreement_status_index IF NOT EXISTS FOR (n:Agreement) ON (n.status);
CREATE INDEX diplograph_agreement_date_index IF NOT EXISTS FOR (n:Agreement) ON (n.date);

CREATE CONSTRAINT diplograph_article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);

CREATE CONSTRAINT diplograph_store_id IF NOT EXISTS FOR (n:DiplographStore) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_store_id_index IF NOT EXISTS FOR (n:DiplographStore) ON (n.id);

CREATE CONSTRAINT diplograph_source_id IF NOT EXISTS FOR (n:DiplographSource) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_source_id_index IF NOT EXISTS FOR (n:DiplographSource) ON (n.id);

CREATE CONSTRAINT diplograph_decision_id IF NOT EXISTS FOR (n:DiplographDecision) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_decision_id_index IF NOT EXISTS FOR (n:DiplographDecision) ON (n.id);

CREATE INDEX diplograph_name_key_index IF NOT EXISTS FOR (n:DiplographName) ON (n.key);
CREATE INDEX diplograph_name_node_index IF NOT EXISTS FOR (n:DiplographName) ON (n.node);

CREATE CONSTRAINT diplograph_note_id IF NOT EXISTS FOR (n:DiplographNote) REQUIRE n.id IS UNIQUE;
CREATE INDEX diplograph_note_id_index IF NOT EXISTS FOR (n:DiplographNote) ON (n.id);
