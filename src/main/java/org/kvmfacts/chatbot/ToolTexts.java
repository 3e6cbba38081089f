package org.kvmfacts.chatbot;

/**
 * What several tools say alike.
 */
final class ToolTexts {

	static final String REVISION = "Revision of the data";

	static final String STANDING = "verified, reported, disputed or opinion";

	static final String CORRECTIONS = "What sources get wrong: tell the user";

	static final String RELEASE = "Linux release, such as 6.12; newest if left out";

	static final String ARCHITECTURE = "Such as x86, arm64, s390; generic is what all share";

	private ToolTexts() {
	}

}
