package org.kvmfacts.fact;

/**
 * Where a list of facts is read from, for its order to be that of an index: the facts
 * themselves, or the rows that link one thing to facts.
 *
 * @param table the tables, with aliases
 * @param id the column with the id of the fact
 * @param date the column with the date of the fact
 * @param condition what is read of them
 */
record FactOrigin(String table, String id, String date, String condition) {

	static final FactOrigin FACTS = new FactOrigin("fact f", "f.id", "f.date", "");

}
