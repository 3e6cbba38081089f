package org.kvmfacts.chatbot;

/**
 * What several tools say alike.
 */
final class ToolTexts {

	static final String REVISION = "Revision of the data";

	static final String TOTAL = "How many there are in all";

	static final String STANDING = "verified, reported, disputed or opinion";

	static final String CITATIONS = "Sources: cite them";

	static final String CORRECTIONS = "What sources get wrong: say it";

	static final String RELEASE = "Linux release, such as 6.12; newest if left out";

	static final String ARCHITECTURE = "Such as x86, arm64, generic";

	static final String LIMIT = "5 if left out";

	private ToolTexts() {
	}

}
