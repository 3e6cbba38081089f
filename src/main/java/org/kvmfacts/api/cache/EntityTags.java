package org.kvmfacts.api.cache;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.kvmfacts.api.BaseAddress;
import org.kvmfacts.api.representation.Representation;
import org.kvmfacts.content.DataRevision;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * The entity tags of answers, known before anything is read: what an address answers can
 * only change with the content or with the code.
 */
@Component
public class EntityTags {

	private final String state;

	private final Instant lastModified;

	EntityTags(DataRevision revision, ObjectProvider<BuildProperties> build) {
		BuildProperties built = build.getIfAvailable();
		Instant code = (built != null) ? built.getTime() : null;
		Instant content = LocalDate.parse(revision.published()).atStartOfDay().toInstant(ZoneOffset.UTC);
		this.state = revision.id() + "\n" + CodeDigest.read();
		// A header tells it to the second.
		this.lastModified = ((code != null && code.isAfter(content)) ? code : content).truncatedTo(ChronoUnit.SECONDS);
	}

	/**
	 * The strong tag of what a request asks for. The order of its parameters does not
	 * matter, that of the values of one does.
	 * @param request the request
	 * @param representation the form of the answer
	 * @return the tag, quoted
	 */
	String tag(HttpServletRequest request, Representation representation) {
		String query = new TreeMap<>(request.getParameterMap()).entrySet()
			.stream()
			.map((parameter) -> parameter.getKey() + "=" + Arrays.toString(parameter.getValue()))
			.collect(Collectors.joining("&"));
		String key = String.join("\n", this.state, BaseAddress.of(request.getRequestURI()), query,
				representation.code());
		return '"' + DigestUtils.md5DigestAsHex(key.getBytes(StandardCharsets.UTF_8)) + '"';
	}

	/**
	 * The strong tag of a document that has one form and takes no parameters.
	 * @param address its address
	 * @return the tag, quoted
	 */
	String tag(String address) {
		return '"' + DigestUtils.md5DigestAsHex((this.state + "\n" + address).getBytes(StandardCharsets.UTF_8)) + '"';
	}

	/**
	 * When the content or the code last changed.
	 */
	Instant lastModified() {
		return this.lastModified;
	}

}
