package org.kvmfacts.organisation;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The copyright notices of an organisation as they are served.
 */
@Schema(name = "Notices",
		description = "The copyright notices that name the organisation in the KVM files of the newest "
				+ "kernel release that was counted. A notice shows who claimed copyright when the file was written, "
				+ "not who wrote the code in it today.")
public record NoticesView(@Schema(description = "The kernel release.", example = "6.12") String release,
		@Schema(description = "How many notices name it.", example = "35") long count,
		@Schema(description = "The number of files with these notices.", example = "33") long files,
		@Schema(description = "Its notices divided by all notices, to four digits.", example = "0.0871", minimum = "0",
				maximum = "1") double share) {

}
