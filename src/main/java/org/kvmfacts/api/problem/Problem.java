package org.kvmfacts.api.problem;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.Href;
import org.kvmfacts.content.Withdrawals;
import org.kvmfacts.content.Withdrawn;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriUtils;

/**
 * A problem document (RFC 9457): its schema, and methods to create one.
 */
@Schema(name = "Problem", description = "What went wrong and how to fix it (RFC 9457).")
public record Problem(
		@Schema(description = "The kind of problem, as the address of a page about it.", format = "uri",
				example = "http://localhost:8080/problems/invalid-parameter") String type,
		@Schema(description = "The kind of problem in words.", example = "Invalid parameter") String title,
		@Schema(description = "The HTTP status.", example = "400") int status,
		@Schema(description = "What is wrong with this request.",
				example = "The parameter 'limit' must be a whole number from 1 to 100.") String detail,
		@Schema(description = "The path of the request; left out where it could not be read.",
				example = "/api/v1/facts") @Nullable String instance,
		@Schema(description = "The invalid parameters; empty where there are none.") List<ParameterError> errors,
		@Schema(description = "The id of the request, as in the header `X-Request-Id`; give it when you report the problem.",
				example = "4bf92f3577b34da6") @Nullable String requestId,
		@Schema(description = "The address of the entry that replaces a withdrawn one; left out otherwise.",
				format = "uri") @Nullable String successor) {

	public static ProblemDetail of(ProblemType type, String detail) {
		ProblemDetail problem = ProblemDetail.forStatus(type.status());
		problem.setType(URI.create(BaseAddress.of(type.path())));
		problem.setTitle(type.title());
		problem.setDetail(detail);
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
			problem.setInstance(instance(current.getRequest()));
		}
		problem.setProperty("errors", List.of());
		problem.setProperty("requestId", RequestId.current());
		return problem;
	}

	static ProblemDetail of(ProblemType type) {
		return of(type, type.explanation());
	}

	public static ProblemDetail of(List<ParameterError> errors) {
		ProblemDetail problem = of(ProblemType.INVALID_PARAMETER, errors.get(0).sentence());
		problem.setProperty("errors", errors);
		return problem;
	}

	/**
	 * Says that there is no such entry, or what has become of one that was withdrawn.
	 */
	public static ProblemDetail of(NotFoundException ex, Withdrawals withdrawals) {
		return withdrawals.find(ex.path(), ex.id())
			.map(Problem::gone)
			.orElseGet(() -> of(ProblemType.NOT_FOUND,
					"Unknown id; " + BaseAddress.of(Href.of(ex.path())) + " lists the existing ones."));
	}

	private static ProblemDetail gone(Withdrawn entry) {
		ProblemDetail problem = of(ProblemType.GONE, "Withdrawn on " + entry.date() + ": " + entry.reason());
		if (entry.successorId() != null) {
			problem.setProperty("successor", BaseAddress.of(Href.of(entry.collection(), entry.successorId())));
		}
		return problem;
	}

	/**
	 * The decoded path of a request, encoded again, because as it was sent it may not be
	 * a valid URI.
	 */
	private static URI instance(HttpServletRequest request) {
		// The web server leaves slashes and percent signs encoded.
		return URI.create(encoded(request.getServletPath()).replace("%25", "%"));
	}

	static String encoded(String path) {
		return UriUtils.encodePath(path, StandardCharsets.UTF_8);
	}

	/**
	 * Describes what the framework refused, in our own words: the framework's may reveal
	 * internal details.
	 */
	public static ProblemDetail of(HttpStatusCode status) {
		ProblemType type = switch (status.value()) {
			case 400 -> ProblemType.MALFORMED_REQUEST;
			case 404 -> ProblemType.NOT_FOUND;
			case 405 -> ProblemType.METHOD_NOT_ALLOWED;
			case 406 -> ProblemType.NOT_ACCEPTABLE;
			case 429 -> ProblemType.TOO_MANY_REQUESTS;
			case 503 -> ProblemType.UNAVAILABLE;
			default -> status.is5xxServerError() ? ProblemType.INTERNAL_ERROR : ProblemType.REQUEST_REFUSED;
		};
		ProblemDetail problem = of(type);
		problem.setStatus(status.value());
		return problem;
	}

}
