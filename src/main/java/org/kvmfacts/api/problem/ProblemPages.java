package org.kvmfacts.api.problem;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Serves short pages about the types of problems.
 */
@RestController
class ProblemPages {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="en">
			<head><meta charset="utf-8"><title>%1$s - kvm-facts</title></head>
			<body><h1>%1$s</h1><p>HTTP status %2$s</p><p>%3$s</p>
			<p><a href="/swagger-ui.html">Documentation of the API</a></p></body>
			</html>
			""";

	@GetMapping("/problems/{slug}")
	ResponseEntity<String> page(@PathVariable String slug) {
		ProblemType type = Arrays.stream(ProblemType.values())
			.filter((candidate) -> candidate.slug().equals(slug))
			.findFirst()
			.orElseThrow(ProblemPages::unknown);
		return ResponseEntity.ok()
			.contentType(MediaType.TEXT_HTML)
			.body(PAGE.formatted(type.title(), status(type), HtmlUtils.htmlEscape(type.explanation())));
	}

	// A refusal has whichever status shows why.
	private static String status(ProblemType type) {
		return (type == ProblemType.REQUEST_REFUSED) ? "4xx" : String.valueOf(type.status().value());
	}

	private static RefusedException unknown() {
		return new RefusedException(HttpStatus.NOT_FOUND,
				Arrays.stream(ProblemType.values())
					.map(ProblemType::slug)
					.collect(Collectors.joining(", ", "Unknown type of problem; the known ones are: ", ".")));
	}

}
