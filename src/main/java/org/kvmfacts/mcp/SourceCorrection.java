package org.kvmfacts.mcp;

/**
 * What a source gets wrong, for chatbots to say out loud.
 *
 * @param source the title of the source
 * @param claim what it says
 * @param note why that is off
 */
record SourceCorrection(String source, String claim, String note) {

	/**
	 * The correction as text.
	 */
	String prose() {
		return "Correction: \"" + this.source + "\" says otherwise: " + this.claim + " " + this.note;
	}

}
