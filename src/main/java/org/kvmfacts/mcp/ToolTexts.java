package org.kvmfacts.mcp;

/**
 * What several tools say alike.
 */
final class ToolTexts {

	static final String RELEASE = "Such as 6.12; default newest";

	static final String ARCHITECTURE = "Such as x86, arm64, generic";

	static final String LIMIT = "Default 5";

	private ToolTexts() {
	}

}
