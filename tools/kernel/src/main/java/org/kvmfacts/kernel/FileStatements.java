package org.kvmfacts.kernel;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The part of a seed script that comes from the source files.
 *
 * @param release the release
 * @param mappings the reviewed data
 * @param files the files, sorted by path
 */
record FileStatements(String release, Mappings mappings, List<SourceFile> files) {

	private static final String FILES = "kernel_file (release_id, path, area, architecture, lines, spdx)";

	private static final String NOTICES = """
			copyright_notice (release_id, path, position, organisation_id, holder, first_year, last_year, origin)""";

	String text() {
		return Sql.comment(
				"Linux " + this.release + ": the KVM source files, their licences and the copyright notices in them.")
				+ "\n" + Sql.insert(FILES, this.files.stream().map(this::row).toList()) + "\n"
				+ Sql.insert(NOTICES, this.files.stream().flatMap((file) -> notices(file).stream()).toList());
	}

	private String row(SourceFile file) {
		return Sql.row(this.release, Sql.fitting(file.path(), 200), file.area(), file.architecture(), file.lines(),
				Sql.fitting(file.spdx(), 60));
	}

	private List<String> notices(SourceFile file) {
		List<String> rows = new ArrayList<>();
		for (Notice notice : file.notices()) {
			List<@Nullable String> owners = new ArrayList<>(this.mappings.organisations(notice));
			if (owners.isEmpty()) {
				owners.add(null);
			}
			for (String owner : owners) {
				rows.add(Sql.row(this.release, file.path(), rows.size() + 1, owner, Sql.fitting(notice.holder(), 120),
						notice.firstYear(), notice.lastYear(), notice.origin()));
			}
		}
		return rows;
	}

}
