package org.kvmfacts.answer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.kvmfacts.api.ApiController;

import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves answers.
 */
@ApiController("/api/{version}/answers")
@Tag(name = "Search")
class AnswerController {

	private final Answers answers;

	AnswerController(Answers answers) {
		this.answers = answers;
	}

	@GetMapping
	@Operation(operationId = "answer", summary = "Answer a question",
			description = "The stored text that best answers the question, with its sources. Nothing is composed: it "
					+ "is the text of a fact, an FAQ entry, an organisation, a person or a subsystem. If the content "
					+ "has no answer, `answered` is false and `alternatives` has the closest entries.")
	AnswerView answer(@Valid AnswerQuery query) {
		return this.answers.answer(query.words());
	}

}
