package org.kvmfacts.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.kvmfacts.api.problem.ProblemType;
import org.kvmfacts.api.problem.RefusedException;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages about the types of problems, which problem documents link to.
 */
@Controller
class ProblemPages {

	private static final List<ProblemType> TYPES = List.of(ProblemType.values());

	private final Site site;

	ProblemPages(Site site) {
		this.site = site;
	}

	@GetMapping("/problems")
	ResponseEntity<byte[]> problems() {
		return this.site.show("problems", new ProblemsPage(
				frame("Problems", "What an error of the API means, and how to fix it.", "/problems"), TYPES));
	}

	@GetMapping("/problems/{slug}")
	ResponseEntity<byte[]> problem(@PathVariable String slug) {
		ProblemType type = TYPES.stream()
			.filter((candidate) -> candidate.slug().equals(slug))
			.findFirst()
			.orElseThrow(ProblemPages::unknown);
		return this.site.show("problem", new ProblemPage(frame(type.title(), type.explanation(), type.path()), type));
	}

	private Frame frame(String title, String description, String path) {
		return this.site.frameWithData(title, description, path, List.of(), null);
	}

	private static RefusedException unknown() {
		return new RefusedException(HttpStatus.NOT_FOUND,
				TYPES.stream()
					.map(ProblemType::slug)
					.collect(Collectors.joining(", ", "Unknown type of problem; the known ones are: ", ".")));
	}

	/**
	 * What the list of types shows.
	 */
	record ProblemsPage(Frame frame, List<ProblemType> types) {
	}

	/**
	 * What the page of a type shows.
	 */
	record ProblemPage(Frame frame, ProblemType type) {

		/**
		 * Its status. A refusal has whichever status shows why.
		 */
		String status() {
			return (this.type == ProblemType.REQUEST_REFUSED) ? "4xx" : String.valueOf(this.type.status().value());
		}

	}

}
