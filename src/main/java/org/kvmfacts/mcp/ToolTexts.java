package org.kvmfacts.mcp;

/**
 * What several tools say alike.
 */
final class ToolTexts {

	static final String REVISION = "Data revision";

	static final String TOTAL = "Of all that match";

	static final String STANDING = "verified, reported, disputed or opinion";

	static final String CITATIONS = "Sources to cite";

	static final String CORRECTIONS = "Errors of sources: say them";

	static final String RELEASE = "Linux release, such as 6.12; default newest";

	static final String ARCHITECTURE = "Such as x86, arm64, generic";

	static final String LIMIT = "Default 5";

	static final String HREF = "Its REST address";

	private ToolTexts() {
	}

}
